import type { Actor } from "@/lib/auth/actor";
import { type Piece, standingsOf } from "@/lib/submissions/policy";

/** Any editor of a piece may confirm what it says first-hand; never on a piece they wrote or are recused from. */
export function mayAttest(actor: Actor, piece: Piece) {
  return standingsOf(actor, piece).has("editor");
}
