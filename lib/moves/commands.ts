import "server-only";

import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { people } from "@/db/schema/people";
import { recusals, type Submission, submissions } from "@/db/schema/submissions";
import { type Actor, isEditor } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { type CorrectionEvent, eventOf } from "@/lib/events/vocabulary";
import { ok, type Result, refuse } from "@/lib/result";
import { mayRead, type Piece } from "@/lib/submissions/policy";
import { type Facts, type MoveName, turnOf } from "@/lib/submissions/rules";
import { mayTake, overtaken } from "./rules";

export type LockedPiece = Submission & Piece;
export type Moved = { state: Submission["state"]; version: number };

/**
 * Locks a piece for a write based on `version` (absent: whatever it is now). Refuses `not_found` where the person may
 * not see it, and `stale`, in words that say who was faster, where it has moved on since.
 */
export async function lockPiece(
  tx: Tx,
  actor: Actor,
  { submissionId, version }: { submissionId: string; version?: number },
): Promise<Result<LockedPiece>> {
  const [row] = await tx
    .select()
    .from(submissions)
    .where(eq(submissions.id, submissionId))
    .for("update");
  if (!row) return refuse("not_found");

  const piece = { ...row, recused: await isRecused(tx, actor, submissionId) };
  if (!mayRead(actor, piece)) return refuse("not_found");
  if (version !== undefined && version !== row.version)
    return whoWasFaster(tx, actor, submissionId);
  return ok(piece);
}

/**
 * The one place that assigns a state: policy, rule, write, event, in the caller's transaction.
 * @param facts what holds of the piece, by guard; one not named fails
 * @param also columns that change with the state, and details for the history
 */
export async function moveTo(
  tx: Tx,
  actor: Actor,
  piece: LockedPiece,
  name: MoveName,
  facts: Facts = {},
  also: { set?: Partial<Submission>; details?: Record<string, unknown> } = {},
): Promise<Result<Moved>> {
  const next = mayTake(actor, piece, name, facts);
  if (!next.ok) return next;
  if (next.value === "gone") throw new Error("A piece that goes is deleted, not moved.");

  const version = piece.version + 1;
  const unclaimed =
    next.value === "in_review" ? {} : { claimedBy: null, claimedAt: null, claimActiveAt: null };
  const turn = turnOf(next.value) === turnOf(piece.state) ? {} : { turnSince: now() };
  // Whatever takes a piece off the schedule, an author who withdraws it too, takes its hour away.
  const unplanned = next.value === "scheduled" ? {} : { publishAt: null, plannedSlug: null };
  const anew = next.value === piece.state ? {} : { reminders: 0 };
  await tx
    .update(submissions)
    .set({ ...unclaimed, ...turn, ...unplanned, ...anew, ...also.set, state: next.value, version })
    .where(eq(submissions.id, piece.id));
  await recordEvent(tx, actor, eventOf[name], {
    submissionId: piece.id,
    from: piece.state,
    to: next.value,
    version,
    ...(also.details && { details: also.details }),
  });
  return ok({ state: next.value, version });
}

/**
 * A step on a piece whose state stays: its version is counted on, so that whoever acts on an older page is told, and
 * what happened is written down. The caller has made sure that it may be taken.
 */
export async function noteStep(
  tx: Tx,
  actor: Actor,
  piece: LockedPiece,
  type: CorrectionEvent,
  details: Record<string, unknown>,
  set: Pick<Partial<Submission>, "laneOf"> = {},
): Promise<Result<Moved>> {
  const { id, state } = piece;
  const version = piece.version + 1;
  await tx
    .update(submissions)
    .set({ ...set, version })
    .where(eq(submissions.id, id));
  await recordEvent(tx, actor, type, {
    submissionId: id,
    from: state,
    to: state,
    version,
    details,
  });
  return ok({ state, version });
}

async function isRecused(tx: Tx, actor: Actor, submissionId: string) {
  if (actor.id === null) return false;
  const rows = await tx
    .select({ editorId: recusals.editorId })
    .from(recusals)
    .where(and(eq(recusals.submissionId, submissionId), eq(recusals.editorId, actor.id)));
  return rows.length > 0;
}

async function whoWasFaster(tx: Tx, actor: Actor, submissionId: string) {
  const [last] = await tx
    .select({ type: events.type, actorId: events.actorId, name: people.name })
    .from(events)
    .leftJoin(people, eq(people.id, events.actorId))
    // Only a move counts the version on: a message or a hold overtakes nobody.
    .where(and(eq(events.submissionId, submissionId), isNotNull(events.version)))
    .orderBy(desc(events.id))
    .limit(1);
  return overtaken(actor, isEditor(actor), last);
}
