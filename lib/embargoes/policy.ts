import type { Actor } from "@/lib/auth/actor";
import { type Piece, standingsOf } from "@/lib/submissions/policy";

/** Any editor of a piece sets and lifts its embargo: it is the desk's word to a source, not one editor's. */
export const mayEmbargo = (actor: Actor, piece: Piece) => standingsOf(actor, piece).has("editor");
