import "server-only";

import { and, eq, gt, isNull, max, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { now } from "@/lib/clock/now";
import type { EventType } from "@/lib/events/vocabulary";
import { enqueue } from "@/lib/jobs/outbox";
import { undoWindow } from "@/lib/letters/rules";
import type { Notice } from "./facts";
import { factsKept, keptFacts } from "./kept-facts";
import { readFacts } from "./read-facts";
import { type Happened, isHeard, lettersFor } from "./rules";

/** Asks for the letters an event causes, inside its transaction: each event reaches each person once. */
export async function notify(tx: Tx, event: Notice): Promise<void> {
  if (!event.submissionId || !isHeard(event.type)) return;

  const facts = await readFacts(tx, { ...event, submissionId: event.submissionId });
  for (const { to, subject, body, side, waits } of lettersFor(event, facts)) {
    const earlier = await lastWaiting(tx, event.submissionId, to.id);
    const runAt = new Date(Math.max(now().getTime() + (waits ? undoWindow : 0), earlier));
    const unsent = ofUnsentWork(event.type, facts.from);
    const about = { event: event.id, kind: event.type, person: to.id, name: to.name, side, unsent };
    await enqueue(
      tx,
      "mail",
      {
        to: to.email,
        subject,
        body,
        about,
        ...(side === "author" && "letter" in event.details && { facts: keptFacts(facts) }),
      },
      {
        onceKey: onceKeyOf(event.id, to.id),
        submissionId: event.submissionId,
        runAt,
      },
    );
  }
}

/** By this a letter is asked for once, and found again: was it delivered? */
export const onceKeyOf = (event: number, person: string) => `event ${event} to ${person}`;

/** The letter an event caused to one person, with other words of the one who wrote it and all else as it was. Pure. */
export function writeAgain(event: Happened, facts: string, person: string, letter: string) {
  const orders = lettersFor(event, { ...factsKept(facts), letter });
  return orders.find(({ to }) => to.id === person) ?? null;
}

/**
 * When the last letter that still waits for this person goes, in ms; 0 where none does. Nobody reads of what came after
 * a decision before they read of the decision, and its editor keeps the whole window to undo it: what comes after waits
 * with it. One that is held holds up nothing.
 */
async function lastWaiting(tx: Tx, submissionId: string, person: string) {
  const [last] = await tx
    .select({ runAt: max(outbox.runAt) })
    .from(outbox)
    .where(
      and(
        eq(outbox.submissionId, submissionId),
        sql`${outbox.payload} -> 'about' ->> 'person' = ${person}`,
        gt(outbox.runAt, now()),
        eq(outbox.attempts, 0),
        isNull(outbox.heldAt),
        isNull(outbox.doneAt),
        isNull(outbox.failedAt),
      ),
    );
  return last?.runAt?.getTime() ?? 0;
}

/** What the clock says of a draft says something of unsent work. */
function ofUnsentWork(type: EventType, from: string | null) {
  return (type === "submission.reminded" || type === "submission.expired") && from === "draft";
}
