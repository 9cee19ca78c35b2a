import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { holds } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { lockPiece } from "@/lib/moves/commands";
import { ok, refusals, refuse } from "@/lib/result";
import { mayLiftHold, mayOpenHold } from "./policy";
import type { LiftHoldInput, OpenHoldInput } from "./schema";

const refuseHold = refusals({
  wrong_state: "Only a piece that is on its way can be held.",
});

/** Opens a named stop: nothing is accepted or published until it is lifted. The author does not see it. */
export async function openHold(actor: Person, input: OpenHoldInput) {
  return db.transaction(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    if (!mayOpenHold(actor, piece.value)) return refuse("forbidden");
    const open = ["submitted", "in_review", "editing", "author_approval", "ready", "scheduled"];
    if (!open.includes(piece.value.state)) return refuseHold("wrong_state");

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
    return ok({ id: hold.id });
  });
}

/** Lifts a stop. */
export async function liftHold(actor: Person, input: LiftHoldInput) {
  return db.transaction(async (tx) => {
    const [hold] = await tx
      .select()
      .from(holds)
      .where(and(eq(holds.id, input.holdId), isNull(holds.liftedAt)));
    if (!hold) return refuse("not_found");
    const piece = await lockPiece(tx, actor, { submissionId: hold.submissionId });
    if (!piece.ok) return piece;
    if (!mayLiftHold(actor, piece.value, hold)) return refuse("forbidden");

    await tx
      .update(holds)
      .set({ liftedBy: actor.id, liftedAt: now() })
      .where(and(eq(holds.id, hold.id), isNull(holds.liftedAt)));
    await recordEvent(tx, actor, "hold.lifted", {
      submissionId: piece.value.id,
      details: { kind: hold.kind },
    });
    return ok({ id: hold.id });
  });
}
