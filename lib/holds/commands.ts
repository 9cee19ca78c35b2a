import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { allOrNothing } from "@/db/client";
import { holds } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { keepClaim } from "@/lib/claims/commands";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { lockPiece } from "@/lib/moves/commands";
import { ok, refuse } from "@/lib/result";
import { mayLiftHold, mayOpenHold } from "./policy";
import { holdableIn, refuseHold } from "./rules";
import type { LiftHoldInput, OpenHoldInput } from "./schema";

/** Opens a named stop: nothing is accepted or published until it is lifted. The author does not see it. */
export async function openHold(actor: Person, input: OpenHoldInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    if (!mayOpenHold(actor, piece.value)) return refuse("forbidden");
    if (!holdableIn(piece.value.state)) return refuseHold("wrong_state");

    const [hold] = await tx
      .insert(holds)
      .values({
        submissionId: piece.value.id,
        kind: input.kind,
        reason: input.reason,
        openedBy: actor.id,
        openedAt: now(),
      })
      .returning({ id: holds.id });
    if (!hold) throw new Error("The hold was not written.");
    await recordEvent(tx, actor, "hold.opened", {
      submissionId: piece.value.id,
      details: { kind: input.kind },
    });
    await keepClaim(tx, actor, piece.value);
    return ok({ id: hold.id });
  });
}

/** Lifts a stop: its opener or a chief. Whoever wrote the piece never hears that there was one. */
export async function liftHold(actor: Person, input: LiftHoldInput) {
  return allOrNothing(async (tx) => {
    const [hold] = await tx
      .select()
      .from(holds)
      .where(and(eq(holds.id, input.holdId), isNull(holds.liftedAt)));
    if (!hold) return refuse("not_found");
    const piece = await lockPiece(tx, actor, { submissionId: hold.submissionId });
    if (!piece.ok) return piece;
    if (piece.value.authorId === actor.id) return refuse("not_found");
    if (!mayLiftHold(actor, piece.value, hold)) return refuse("forbidden");

    const [lifted] = await tx
      .update(holds)
      .set({ liftedBy: actor.id, liftedAt: now() })
      .where(and(eq(holds.id, hold.id), isNull(holds.liftedAt)))
      .returning({ id: holds.id });
    // Somebody lifted it in the moment between.
    if (!lifted) return refuse("not_found");
    await recordEvent(tx, actor, "hold.lifted", {
      submissionId: piece.value.id,
      details: { kind: hold.kind },
    });
    return ok({ id: hold.id });
  });
}
