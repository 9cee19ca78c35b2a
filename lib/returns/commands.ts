import "server-only";

import { allOrNothing } from "@/db/client";
import { isForAnother } from "@/lib/appeals/queries";
import type { Person } from "@/lib/auth/actor";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import type { ReturnInput } from "./schema";

/** Gives a piece back before review because something is missing. It keeps its place if it is back in seven days. */
export async function returnToAuthor(actor: Person, input: ReturnInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    return moveTo(
      tx,
      actor,
      piece.value,
      "return",
      {
        missing_item_named: input.missing.length > 0,
        fresh_eyes: !(await isForAnother(tx, actor, piece.value)),
      },
      { details: { missing: input.missing, letter: input.letter } },
    );
  });
}
