import "server-only";

import {
  and,
  asc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  lte,
  max,
  notExists,
  sql,
} from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { proposals } from "@/db/schema/corrections";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { requests } from "@/db/schema/requests";
import { submissions, workingCopies } from "@/db/schema/submissions";
import { suggestions } from "@/db/schema/suggestions";
import { type Clock, clock } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { deadlines, expiryDay, nextDeadline, type Waiting } from "@/lib/deadlines/rules";
import { recordEvent } from "@/lib/events/record";
import type { EventType } from "@/lib/events/vocabulary";
import { eachDue } from "@/lib/jobs/each-due";
import { type LockedPiece, moveTo } from "@/lib/moves/commands";
import { onceKeyOf } from "@/lib/notifications/notify";
import { openProposal } from "@/lib/proposals/queries";
import { unansweredAfter, whenUnanswered } from "./rules";

const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);

/** Reminds authors whose turn it has been for long, and expires what has waited its whole time after two reminders. */
export async function remindAndExpire(actor: Clock = clock): Promise<number> {
  let acts = 0;
  for (const state of Object.keys(deadlines) as Waiting[]) {
    const { remindAfter, expiresAfter } = deadlines[state];
    const [first, second, last] = [...remindAfter, expiresAfter].map((days) =>
      lte(submissions.turnSince, daysAgo(days)),
    );
    const typedSince = db
      .select({ one: sql`1` })
      .from(workingCopies)
      .where(
        and(
          eq(workingCopies.submissionId, submissions.id),
          gt(workingCopies.savedAt, daysAgo(remindAfter[0])),
        ),
      );
    // Coarse: what is really due is decided on the locked row.
    const waiting = and(
      eq(submissions.state, state),
      first,
      notExists(typedSince),
      sql`case ${submissions.reminders} when 0 then true when 1 then ${second} else ${last} end`,
    );
    acts += await eachDue(waiting, actor, (tx, piece) => attend(tx, actor, piece, state));
  }
  return acts;
}

async function attend(tx: Tx, actor: Clock, piece: LockedPiece, state: Waiting) {
  if (piece.state !== state) return false;
  const since = await lastActOf(tx, piece);
  const sent = await toldSince(tx, piece, since, ["submission.reminded"]);
  const wait = { state, since, dueAt: piece.dueAt, reminded: sent.map(({ at }) => at) };
  const next = nextDeadline(wait);
  if (next.at > now()) return false;

  if (next.is === "remind") {
    const reminders = sent.length + 1;
    await tx.update(submissions).set({ reminders }).where(eq(submissions.id, piece.id));
    const expires = expiryDay({ ...wait, reminded: [...wait.reminded, now()] }, now());
    await recordEvent(tx, actor, "submission.reminded", {
      submissionId: piece.id,
      from: state,
      details: { reminder: reminders, expires: expires.toISOString() },
    });
    return true;
  }
  const expired = await moveTo(
    tx,
    actor,
    piece,
    "expire",
    { long_enough: next.at <= now(), reminders_delivered: await delivered(tx, piece, sent) },
    { set: { expiredFrom: piece.state, exclusiveUntil: null } },
  );
  return expired.ok;
}

/** When the author last did something in this turn of theirs: typed, answered a request, judged a suggestion. */
async function lastActOf(tx: Tx, piece: LockedPiece): Promise<Date> {
  const [saved] = await tx
    .select({ at: workingCopies.savedAt })
    .from(workingCopies)
    .where(eq(workingCopies.submissionId, piece.id));
  const [answered] = await tx
    .select({ at: max(requests.answeredAt) })
    .from(requests)
    .where(eq(requests.submissionId, piece.id));
  const [judged] = await tx
    .select({ at: max(suggestions.resolvedAt) })
    .from(suggestions)
    .where(eq(suggestions.submissionId, piece.id));
  const acts = [saved?.at, answered?.at, judged?.at].map((at) => at?.getTime() ?? 0);
  return new Date(Math.max(piece.turnSince.getTime(), ...acts));
}

/** What the clock has said of a piece since then, oldest first. */
function toldSince(tx: Tx, piece: LockedPiece, since: Date, types: EventType[]) {
  return tx
    .select({ id: events.id, at: events.at })
    .from(events)
    .where(
      and(eq(events.submissionId, piece.id), inArray(events.type, types), gte(events.at, since)),
    )
    .orderBy(asc(events.id));
}

/** Two reminders have gone out, each one's letter taken by a mail server: nobody loses a piece to one that was away. */
async function delivered(tx: Tx, piece: LockedPiece, sent: { id: number }[]) {
  const keys = sent.map(({ id }) => onceKeyOf(id, piece.authorId));
  const gone = await tx.$count(
    outbox,
    and(inArray(outbox.onceKey, keys), isNotNull(outbox.doneAt)),
  );
  return gone >= 2;
}

/** Reminds authors of corrections that wait for their answer; after two reminders tells the desk, once. */
export function remindOfCorrections(actor: Clock = clock): Promise<number> {
  const [first] = unansweredAfter.remind;
  const long = db
    .select({ one: sql`1` })
    .from(proposals)
    .where(
      and(
        eq(proposals.submissionId, submissions.id),
        eq(proposals.state, "with_author"),
        lte(proposals.turnSince, daysAgo(first)),
      ),
    );
  return eachDue(
    and(eq(submissions.state, "published"), exists(long)),
    actor,
    async (tx, piece) => {
      const open = await openProposal(tx, piece.id);
      if (open?.state !== "with_author") return false;
      const said: EventType[] = ["correction.reminded", "correction.unanswered"];
      const told = await toldSince(tx, piece, open.turnSince, said);
      const due = whenUnanswered({ since: open.turnSince, told: told.map(({ at }) => at) }, now());
      if (!due) return false;
      const type = due === "remind" ? "correction.reminded" : "correction.unanswered";
      await recordEvent(tx, actor, type, { submissionId: piece.id });
      return true;
    },
  );
}
