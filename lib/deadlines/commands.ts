import "server-only";

import { and, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { submissions, workingCopies } from "@/db/schema/submissions";
import { type Clock, clock, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { type LockedPiece, lockPiece, moveTo } from "@/lib/moves/commands";
import { getPublication } from "@/lib/publication/queries";
import type { MoveInput } from "@/lib/submissions/schema";
import { claimLapsed, deadlines, expiryDue, mayRevive, reminderDue, type Waiting } from "./rules";

const day = 86_400_000;

/** The author takes an expired piece up again, in the state it left. */
export async function revive(actor: Person, input: MoveInput) {
  return db.transaction(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    return moveTo(
      tx,
      actor,
      piece.value,
      "revive",
      { within_a_year: mayRevive(piece.value.turnSince, now()) },
      { set: { expiredFrom: null, reminders: 0, turnSince: now() } },
    );
  });
}

/** Puts back into the queue every review whose holder has done nothing for the publication's claim time. */
export async function lapseClaims(actor: Clock = clock): Promise<number> {
  const { claimHours } = await getPublication();
  const before = new Date(now().getTime() - claimHours * 3_600_000);
  const active = sql`coalesce(${submissions.claimActiveAt}, ${submissions.claimedAt})`;
  const resting = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.state, "in_review"), lte(active, before)))
    .limit(200);
  return each(resting, actor, (tx, piece) => {
    const since = piece.claimActiveAt ?? piece.claimedAt ?? now();
    return moveTo(tx, actor, piece, "lapse", {
      long_enough: claimLapsed(since, claimHours, now()),
    });
  });
}

/** Reminds authors whose turn it has been for long, and expires what has waited its whole time after two reminders. */
export async function remindAndExpire(actor: Clock = clock): Promise<number> {
  const since = sql`greatest(${submissions.turnSince}, coalesce(${workingCopies.savedAt}, ${submissions.turnSince}))`;
  let acts = 0;
  for (const state of Object.keys(deadlines) as Waiting[]) {
    const first = new Date(now().getTime() - deadlines[state].remindAfter[0] * day);
    const waiting = await db
      .select({ id: submissions.id })
      .from(submissions)
      .leftJoin(workingCopies, eq(workingCopies.submissionId, submissions.id))
      .where(
        and(eq(submissions.state, state), sql`${since} <= ${first.toISOString()}::timestamptz`),
      )
      .limit(200);
    acts += await each(waiting, actor, (tx, piece) => attend(tx, actor, piece, state));
  }
  return acts;
}

/** Releases the exclusivity of pieces the desk has not answered in the time it promised, and tells their authors. */
export async function releaseExclusivity(actor: Clock = clock): Promise<number> {
  const over = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(
      and(
        inArray(submissions.state, ["submitted", "in_review"]),
        lte(submissions.exclusiveUntil, now()),
      ),
    )
    .limit(200);
  return each(over, actor, async (tx, piece) => {
    if (!piece.exclusiveUntil || piece.exclusiveUntil > now()) return;
    await tx.update(submissions).set({ exclusiveUntil: null }).where(eq(submissions.id, piece.id));
    await recordEvent(tx, actor, "exclusivity.released", { submissionId: piece.id });
  });
}

async function attend(tx: Tx, actor: Clock, piece: LockedPiece, state: Waiting) {
  const [copy] = await tx
    .select({ savedAt: workingCopies.savedAt })
    .from(workingCopies)
    .where(eq(workingCopies.submissionId, piece.id));
  const since = new Date(Math.max(piece.turnSince.getTime(), copy?.savedAt.getTime() ?? 0));
  if (piece.state !== state) return;

  if (reminderDue(state, since, piece.reminders, now())) {
    const reminders = piece.reminders + 1;
    await tx.update(submissions).set({ reminders }).where(eq(submissions.id, piece.id));
    await recordEvent(tx, actor, "submission.reminded", {
      submissionId: piece.id,
      details: { reminder: reminders, state },
    });
    return;
  }
  if (!expiryDue(state, since, now())) return;
  await moveTo(
    tx,
    actor,
    piece,
    "expire",
    { long_enough: true, reminders_delivered: await remindersDelivered(tx, piece) },
    { set: { expiredFrom: piece.state, exclusiveUntil: null } },
  );
}

/** Two reminders were sent, and no letter of one still waits: nobody loses a piece to a mail server that was away. */
async function remindersDelivered(tx: Tx, piece: LockedPiece) {
  if (piece.reminders < 2) return false;
  const reminded = tx
    .select({ key: sql`'event ' || ${events.id} || ' to %'` })
    .from(events)
    .where(and(eq(events.submissionId, piece.id), eq(events.type, "submission.reminded")));
  const waiting = await tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.doneAt), sql`${outbox.onceKey} like any (${reminded})`));
  return waiting.length === 0;
}

/** One transaction a piece, each on its locked row: two workers looking at once do a thing once. */
async function each(
  found: { id: string }[],
  actor: Clock,
  act: (tx: Tx, piece: LockedPiece) => Promise<unknown>,
): Promise<number> {
  for (const { id } of found) {
    await db.transaction(async (tx) => {
      const piece = await lockPiece(tx, actor, { submissionId: id });
      if (piece.ok) await act(tx, piece.value);
    });
  }
  return found.length;
}
