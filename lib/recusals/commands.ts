import "server-only";

import { eq } from "drizzle-orm";
import { allOrNothing } from "@/db/client";
import { recusals, submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import { ok, refuse } from "@/lib/result";
import { mayStepAway } from "./policy";
import type { RecuseInput } from "./schema";

/** An editor steps away from a piece for good; a review they hold goes back to the queue. Authors never see it. */
export async function recuse(actor: Person, input: RecuseInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    if (!mayStepAway(actor, piece.value)) return refuse("forbidden");

    if (piece.value.claimedBy === actor.id) await moveTo(tx, actor, piece.value, "release");
    if (piece.value.laneOf === actor.id)
      await tx.update(submissions).set({ laneOf: null }).where(eq(submissions.id, piece.value.id));
    await tx.insert(recusals).values({
      submissionId: piece.value.id,
      editorId: actor.id,
      reason: input.reason,
      at: now(),
    });
    await recordEvent(tx, actor, "editor.recused", { submissionId: piece.value.id });
    return ok({ recused: true });
  });
}
