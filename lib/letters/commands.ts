import "server-only";

import { and, eq, gt, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { type Job, outbox } from "@/db/schema/jobs";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import type { EventType } from "@/lib/events/vocabulary";
import type { LetterAbout } from "@/lib/jobs/outbox";
import { lockPiece } from "@/lib/moves/commands";
import { writeAgain } from "@/lib/notifications/notify";
import { ok, refuse } from "@/lib/result";
import { mayChangeLetter } from "./policy";
import { rewrittenIn } from "./queries";
import { changeable, refuseLetter, sendable } from "./rules";
import type { LetterIdInput, RewriteLetterInput } from "./schema";

/** Sends a letter without waiting longer: one in its undo window, one that was held, one to be tried again. */
export async function sendLetterNow(actor: Person, { letterId }: LetterIdInput) {
  return allOrNothing(async (tx) => {
    const found = await lockLetter(tx, actor, letterId);
    if (!found.ok) return found;
    const { letter } = found.value;
    if (letter.doneAt) return refuseLetter("sent_already");
    if (!sendable(letter, now())) return refuseLetter("wrong_state");

    await tx
      .update(outbox)
      .set({
        runAt: now(),
        heldAt: null,
        // One given up begins anew; a refusal that stands is said again.
        ...(letter.failedAt && { failedAt: null, attempts: 0, lastError: null }),
      })
      .where(and(eq(outbox.id, letterId), free()));
    await tx.execute(sql`select pg_notify('outbox', '')`);
    return ok({ id: letterId });
  });
}

/** Holds a letter back within its undo window. It is never dropped: it stays to be seen until somebody sends it. */
export async function holdLetter(actor: Person, { letterId }: LetterIdInput) {
  return allOrNothing(async (tx) => {
    const found = await lockLetter(tx, actor, letterId);
    if (!found.ok) return found;
    if (!changeable(found.value.letter, now())) return refuseLetter("wrong_state");

    await tx
      .update(outbox)
      .set({ heldAt: now() })
      .where(and(eq(outbox.id, letterId), free()));
    return ok({ id: letterId });
  });
}

/**
 * Writes the editor's words in a decision's letter anew, while it waits. The decision and its first words stay in the
 * history; what its author is shown are the new ones. Refuses `conflict` where a colleague wrote it anew since: nothing
 * is overwritten unseen.
 */
export async function rewriteLetter(actor: Person, { letterId, body, over }: RewriteLetterInput) {
  return allOrNothing(async (tx) => {
    const found = await lockLetter(tx, actor, letterId);
    if (!found.ok) return found;
    const { letter, about, caused, piece } = found.value;
    if (!("facts" in letter.payload) || !changeable(letter, now())) {
      return refuseLetter("wrong_state");
    }
    if (caused.type === "submission.declined" && body.trim() === "") {
      return refuseLetter("letter_written", "body");
    }
    const first = String(caused.details.letter);
    const held = (await rewrittenIn(piece.id, tx)).get(caused.id) ?? first;
    if (held !== (over ?? first) && held !== body) return refuseLetter("conflict");
    const event = { type: caused.type as EventType, actorId: caused.actorId };
    const facts = String(letter.payload.facts);
    const written = writeAgain(event, facts, about.person, body);
    if (!written) return refuse("not_found");

    const payload = { ...letter.payload, subject: written.subject, body: written.body };
    await tx
      .update(outbox)
      .set({ payload })
      .where(and(eq(outbox.id, letterId), free()));
    await recordEvent(tx, actor, "letter.rewritten", {
      submissionId: piece.id,
      details: { letter: body, event: caused.id },
    });
    return ok({ id: letterId });
  });
}

/** What was to go to an author who takes their piece back is not sent: nobody has tried to, and nobody holds it back. */
export async function dropWaitingLetters(tx: Tx, submissionId: string) {
  await tx
    .delete(outbox)
    .where(
      and(
        eq(outbox.submissionId, submissionId),
        eq(outbox.kind, "mail"),
        sql`${outbox.payload} -> 'about' ->> 'side' = 'author'`,
        gt(outbox.runAt, now()),
        eq(outbox.attempts, 0),
        isNull(outbox.heldAt),
        isNull(outbox.failedAt),
        free(),
      ),
    );
}

/** A letter about a piece, for someone who may change it, on the locked rows of both. */
async function lockLetter(tx: Tx, actor: Person, letterId: number) {
  const [row] = await tx
    .select({ submissionId: outbox.submissionId })
    .from(outbox)
    .where(and(eq(outbox.id, letterId), eq(outbox.kind, "mail"), isNotNull(outbox.submissionId)));
  if (!row?.submissionId) return refuse("not_found");
  const piece = await lockPiece(tx, actor, { submissionId: row.submissionId });
  if (!piece.ok) return piece;
  const [letter] = await tx.select().from(outbox).where(eq(outbox.id, letterId)).for("update");
  const about = letter && aboutOf(letter);
  const [caused] = about
    ? await tx
        .select()
        .from(events)
        .where(and(eq(events.id, about.event), eq(events.submissionId, row.submissionId)))
    : [];
  if (!letter || !about || !caused) return refuse("not_found");
  if (!mayChangeLetter(actor, piece.value, { causedBy: caused.actorId })) {
    return refuse("forbidden");
  }
  return ok({ letter, about, caused, piece: piece.value });
}

const aboutOf = (letter: Job) => letter.payload.about as LetterAbout | undefined;

/** No worker has it in hand: said in the statement, because one may take it at any moment. */
const free = () =>
  and(isNull(outbox.doneAt), or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now())));
