import type { Actor } from "@/lib/auth/actor";
import { type Piece, standingsOf } from "@/lib/submissions/policy";

/** Any editor of a piece types over its text: never over one they wrote or are recused from. */
export const mayEdit = (actor: Actor, piece: Piece) => standingsOf(actor, piece).has("editor");
