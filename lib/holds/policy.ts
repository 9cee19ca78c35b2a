import { type Actor, isChief } from "@/lib/auth/actor";
import { type Piece, standingsOf } from "@/lib/submissions/policy";

/** Any editor of a piece may stop it. */
export const mayOpenHold = (actor: Actor, piece: Piece) => standingsOf(actor, piece).has("editor");

/** Its opener or a chief lifts it; never on a piece they wrote. */
export const mayLiftHold = (actor: Actor, piece: Piece, hold: { openedBy: string }) =>
  standingsOf(actor, piece).has("editor") && (hold.openedBy === actor.id || isChief(actor));
