import "server-only";

import { and, asc, eq, gt, gte, inArray, isNotNull, lte, max, notExists, sql } from "drizzle-orm";
import { allOrNothing, db, type Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { requests } from "@/db/schema/requests";
import { submissions, workingCopies } from "@/db/schema/submissions";
import { suggestions } from "@/db/schema/suggestions";
import { type Clock, clock, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { eachDue } from "@/lib/jobs/each-due";
import { type LockedPiece, lockPiece, moveTo } from "@/lib/moves/commands";
import { onceKeyOf } from "@/lib/notifications/notify";
import { getPublication } from "@/lib/publication/queries";
import type { MoveInput } from "@/lib/submissions/schema";
import { claimLapsed, deadlines, expiryDay, mayRevive, nextDeadline, type Waiting } from "./rules";

const day = 86_400_000;

/** The author takes an expired piece up again, in the state it left. */
export async function revive(actor: Person, input: MoveInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    return moveTo(
      tx,
      actor,
      piece.value,
      "revive",
      { within_a_year: mayRevive(piece.value.turnSince, now()) },
      { set: { expiredFrom: null, turnSince: now() } },
    );
  });
}

/** Puts back into the queue every review whose holder has done nothing for the publication's claim time. */
export async function lapseClaims(actor: Clock = clock): Promise<number> {
  const { claimHours } = await getPublication();
  const before = new Date(now().getTime() - claimHours * 3_600_000);
  const active = sql`coalesce(${submissions.claimActiveAt}, ${submissions.claimedAt})`;
  const resting = and(
    eq(submissions.state, "in_review"),
    sql`${active} <= ${before.toISOString()}::timestamptz`,
  );
  return eachDue(resting, actor, async (tx, piece) => {
    const since = piece.claimActiveAt ?? piece.claimedAt;
    if (piece.state !== "in_review" || !since) return false;
    const lapsed = await moveTo(
      tx,
      actor,
      piece,
      "lapse",
      { long_enough: claimLapsed(since, claimHours, now()) },
      { details: { from: piece.claimedBy } },
    );
    return lapsed.ok;
  });
}

/** Releases the exclusivity of pieces the desk has not answered in the time it promised, and tells their authors. */
export async function releaseExclusivity(actor: Clock = clock): Promise<number> {
  const over = and(
    inArray(submissions.state, ["submitted", "in_review"]),
    lte(submissions.exclusiveUntil, now()),
  );
  return eachDue(over, actor, async (tx, piece) => {
    if (!piece.exclusiveUntil || piece.exclusiveUntil > now()) return false;
    if (piece.state !== "submitted" && piece.state !== "in_review") return false;
    await tx.update(submissions).set({ exclusiveUntil: null }).where(eq(submissions.id, piece.id));
    await recordEvent(tx, actor, "exclusivity.released", { submissionId: piece.id });
    return true;
  });
}

/** Reminds authors whose turn it has been for long, and expires what has waited its whole time after two reminders. */
export async function remindAndExpire(actor: Clock = clock): Promise<number> {
  let acts = 0;
  for (const state of Object.keys(deadlines) as Waiting[]) {
    const { remindAfter, expiresAfter } = deadlines[state];
    const over = (days: number) => new Date(now().getTime() - days * day);
    const [first, second, last] = [...remindAfter, expiresAfter].map((days) =>
      lte(submissions.turnSince, over(days)),
    );
    const typedSince = db
      .select({ one: sql`1` })
      .from(workingCopies)
      .where(
        and(
          eq(workingCopies.submissionId, submissions.id),
          gt(workingCopies.savedAt, over(remindAfter[0])),
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
  const sent = await remindersSince(tx, piece, since);
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

function remindersSince(tx: Tx, piece: LockedPiece, since: Date) {
  return tx
    .select({ id: events.id, at: events.at })
    .from(events)
    .where(
      and(
        eq(events.submissionId, piece.id),
        eq(events.type, "submission.reminded"),
        gte(events.at, since),
      ),
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
