import type { Actor } from "@/lib/auth/actor";
import { type Piece, standingsOf } from "@/lib/submissions/policy";

/** Its author writes to the desk about a piece, and its editors to its author. */
export function mayWriteAbout(actor: Actor, piece: Piece) {
  const standings = standingsOf(actor, piece);
  return standings.has("author") || standings.has("editor");
}
