import { type Actor, isChief } from "@/lib/auth/actor";
import { type Piece, standingsOf } from "@/lib/submissions/policy";

/** The letters about a piece are for its editors: not for who wrote it, and not for who is recused. */
export const mayReadLetters = (actor: Actor, piece: Piece) =>
  standingsOf(actor, piece).has("editor");

/** Whoever caused a letter may hold, rewrite and hasten it, and so may a chief. */
export const mayChangeLetter = (actor: Actor, piece: Piece, letter: { causedBy: string | null }) =>
  mayReadLetters(actor, piece) && (letter.causedBy === actor.id || isChief(actor));
