import "server-only";

import { eq } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { submissions } from "@/db/schema/submissions";
import { isForAnother } from "@/lib/appeals/queries";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { type LockedPiece, lockPiece, moveTo } from "@/lib/moves/commands";
import { beginReading, noteReading } from "@/lib/readings/commands";
import type { MoveInput } from "@/lib/submissions/schema";

/** Holds the review of a submission, so that two do not work on one. The author sees that a person opened it. */
export async function claim(actor: Person, input: MoveInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const moved = await moveTo(
      tx,
      actor,
      piece.value,
      "claim",
      { fresh_eyes: !(await isForAnother(tx, actor, piece.value)) },
      { set: heldBy(actor) },
    );
    if (moved.ok) await beginReading(tx, actor, piece.value.id);
    return moved;
  });
}

/** Takes the review from the editor who holds it; their notes stay theirs. */
export async function takeOver(actor: Person, input: MoveInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const moved = await moveTo(
      tx,
      actor,
      piece.value,
      "take_over",
      { fresh_eyes: !(await isForAnother(tx, actor, piece.value)) },
      { set: heldBy(actor), details: { from: piece.value.claimedBy } },
    );
    if (moved.ok) await beginReading(tx, actor, piece.value.id);
    return moved;
  });
}

/** Puts a held piece back into the queue. */
export async function release(actor: Person, input: MoveInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const moved = await moveTo(tx, actor, piece.value, "release");
    if (moved.ok) await noteReading(tx, actor, piece.value.id);
    return moved;
  });
}

/** What the holder of a review does on it keeps it theirs a while longer; of anyone else it changes nothing. */
export async function keepClaim(tx: Tx, actor: Person, piece: LockedPiece) {
  if (piece.claimedBy !== actor.id) return;
  await tx.update(submissions).set({ claimActiveAt: now() }).where(eq(submissions.id, piece.id));
}

function heldBy(actor: Person) {
  return { claimedBy: actor.id, claimedAt: now(), claimActiveAt: now(), laneOf: actor.id };
}
