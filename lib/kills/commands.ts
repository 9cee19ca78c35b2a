import "server-only";

import { allOrNothing } from "@/db/client";
import type { Person } from "@/lib/auth/actor";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import type { ReasonedInput } from "@/lib/submissions/schema";

/** A chief stops a piece that was accepted. Its rights go back to the author. */
export async function kill(actor: Person, input: ReasonedInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    return moveTo(
      tx,
      actor,
      piece.value,
      "kill",
      { reason_given: input.reason.trim() !== "" },
      {
        set: { exclusiveUntil: null },
        details: { reason: input.reason },
      },
    );
  });
}
