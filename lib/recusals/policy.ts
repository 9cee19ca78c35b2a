import type { Actor } from "@/lib/auth/actor";
import { type Piece, standingsOf } from "@/lib/submissions/policy";

/** Any editor steps away from a piece: once, and never from their own, of which they are no editor. */
export const mayStepAway = (actor: Actor, piece: Piece) => standingsOf(actor, piece).has("editor");
