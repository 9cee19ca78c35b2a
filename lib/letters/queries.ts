import "server-only";

import { and, desc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { decisions, recusals, submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import type { EventType } from "@/lib/events/vocabulary";
import type { LetterAbout } from "@/lib/jobs/outbox";
import { isSubmissionId } from "@/lib/submissions/schema";
import { mayChangeLetter, mayReadLetters } from "./policy";
import { changeable, deliveryOf, sendable } from "./rules";

/** As many letters as one page shows, the newest. */
const onePage = 100;

/**
 * The letters about a piece, the newest first: those to its author, and those to the editor who asks. Null where the
 * person is no editor of it. Nothing of an unsent draft, and no letter that is about no piece.
 */
export async function listLetters(actor: Person, submissionId: string) {
  if (!isSubmissionId(submissionId)) return null;
  const piece = await pieceFor(actor, submissionId);
  if (!piece || piece.receipt === null || !mayReadLetters(actor, piece)) return null;

  const about = sql`${outbox.payload} -> 'about'`;
  const rows = await db
    .select({ letter: outbox, caused: { actorId: events.actorId, details: events.details } })
    .from(outbox)
    .innerJoin(events, sql`${events.id} = (${about} ->> 'event')::bigint`)
    .where(
      and(
        eq(outbox.submissionId, submissionId),
        eq(outbox.kind, "mail"),
        sql`not coalesce((${about} ->> 'unsent')::boolean, false)`,
        or(sql`${about} ->> 'side' = 'author'`, sql`${about} ->> 'person' = ${actor.id}`),
      ),
    )
    .orderBy(desc(outbox.id))
    .limit(onePage);
  const rewritten = await rewrittenIn(submissionId);
  const time = now();

  return rows.map(({ letter, caused }) => {
    const { to, subject, body, about: known } = letter.payload as LetterPayload;
    const mayChange = mayChangeLetter(actor, piece, { causedBy: caused.actorId });
    const delivery = deliveryOf(letter);
    const first = typeof caused.details.letter === "string" ? caused.details.letter : null;
    return {
      id: letter.id,
      kind: known.kind,
      to: { name: known.name, address: to },
      subject,
      body,
      /** The editor's own words in it; null where the letter has no place for any. */
      written: rewritten.get(known.event) ?? first,
      delivery,
      /** Milliseconds until it goes, 0 when it is due; null where it does not go by itself. */
      goesIn:
        delivery.is === "waiting" ? Math.max(0, delivery.at.getTime() - time.getTime()) : null,
      may: {
        sendNow: mayChange && sendable(letter, time),
        hold: mayChange && letter.heldAt === null && changeable(letter, time),
        rewrite: mayChange && "facts" in letter.payload && changeable(letter, time),
      },
    };
  });
}
export type LetterOnDesk = NonNullable<Awaited<ReturnType<typeof listLetters>>>[number];

/**
 * What the author of a piece reads of the letters to them, by the event that caused each: the words it went with; null
 * while it waits or is held, and its words can still be changed. For pages that have made sure whose piece it is.
 */
export async function lettersAsSent(submissionId: string) {
  const unsent = await db
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.submissionId, submissionId),
        eq(outbox.kind, "mail"),
        isNull(outbox.doneAt),
        sql`${outbox.payload} -> 'about' ->> 'side' = 'author'`,
      ),
    );
  const open = new Set(
    unsent
      .filter((letter) => "facts" in letter.payload && changeable(letter, now()))
      .map(({ payload }) => (payload as LetterPayload).about.event),
  );
  const rewritten = await rewrittenIn(submissionId);
  return (event: number, first: unknown) =>
    open.has(event)
      ? null
      : (rewritten.get(event) ?? (typeof first === "string" ? first : "")).trim();
}

/** The event of the move by which a decision was made. */
export const decidedBy = and(
  eq(events.submissionId, decisions.submissionId),
  isNotNull(events.toState),
  sql`${events.details} ->> 'decision' = ${decisions.id}::text`,
);

type LetterPayload = { to: string; subject: string; body: string; about: LetterAbout };

async function pieceFor(actor: Person, id: string) {
  const [row] = await db
    .select({ submission: submissions, recused: recusals.editorId })
    .from(submissions)
    .leftJoin(
      recusals,
      and(eq(recusals.submissionId, submissions.id), eq(recusals.editorId, actor.id)),
    )
    .where(eq(submissions.id, id));
  return row ? { ...row.submission, recused: row.recused !== null } : null;
}

/** The newest words of every letter that was rewritten, by the event that caused it. */
export async function rewrittenIn(submissionId: string, within: Tx | typeof db = db) {
  const rows = await within
    .select({ details: events.details })
    .from(events)
    .where(
      and(
        eq(events.submissionId, submissionId),
        eq(events.type, "letter.rewritten" satisfies EventType),
      ),
    )
    .orderBy(events.id);
  return new Map(rows.map(({ details }) => [Number(details.event), String(details.letter ?? "")]));
}
