import type { Actor } from "@/lib/auth/actor";
import { type Piece, standingsOf } from "@/lib/submissions/policy";

/** Any editor asks for changes while they hold the review: never of a piece they wrote or are recused from. */
export const mayEverAsk = (actor: Actor, piece: Piece) => standingsOf(actor, piece).has("editor");

/** The one who holds the review asks now. */
export const mayAsk = (actor: Actor, piece: Piece) => standingsOf(actor, piece).has("claimer");
