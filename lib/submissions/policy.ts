import type { Submission } from "@/db/schema/submissions";
import { type Actor, isChief, isEditor } from "@/lib/auth/actor";
import { type MoveName, moves, movesFrom, type Standing } from "./rules";

/** A submission as policy sees it; `recused`: the person asking must not touch it. */
export type Piece = Pick<Submission, "authorId" | "state" | "claimedBy" | "receipt"> & {
  recused: boolean;
};

/** What a person is to a piece. Nobody is an editor of what they wrote, or are recused from (I3). */
export function standingsOf(actor: Actor, piece: Piece): Set<Standing> {
  const standings = new Set<Standing>();
  if (actor.role === "clock") return standings.add("clock");
  if (actor.id === piece.authorId) return standings.add("author");
  if (!isEditor(actor) || piece.recused) return standings;

  standings.add("editor");
  if (piece.claimedBy === actor.id) standings.add("claimer");
  if (isChief(actor)) standings.add("chief");
  return standings;
}

/**
 * What a person is told of a colleague's name: an author, also one who is an editor, hears of "an editor" and never who.
 */
export function asToldTo(actor: Actor, piece: Pick<Piece, "authorId">) {
  return <Name>(name: Name) => (actor.id === piece.authorId ? null : name);
}

/** The author always; editors once it was submitted, and then only what was submitted. */
export function mayRead(actor: Actor, piece: Piece) {
  if (actor.role === "clock") return true;
  return actor.id === piece.authorId || (isEditor(actor) && piece.receipt !== null);
}

/** The table of moves decides; a claimed piece is declined by its claimer alone. */
export function mayMove(actor: Actor, piece: Piece, name: MoveName) {
  const standings = standingsOf(actor, piece);
  if (name === "decline" && piece.claimedBy !== null) return standings.has("claimer");
  const by: readonly Standing[] = moves[name].by;
  return by.some((standing) => standings.has(standing));
}

/** The same, whatever the state: any editor might hold the claim at another time. */
export function mayEverMove(actor: Actor, piece: Piece, name: MoveName) {
  const standings = standingsOf(actor, piece);
  if (standings.has("editor")) standings.add("claimer");
  const by: readonly Standing[] = moves[name].by;
  return by.some((standing) => standings.has(standing));
}

/** What this person may do with this piece next: what pages offer. */
export function movesOpenTo(actor: Actor, piece: Piece): MoveName[] {
  return movesFrom(piece.state).filter((name) => mayMove(actor, piece, name));
}

/** The author's own text is theirs to change while it is their turn to write. */
export function mayWrite(actor: Actor, piece: Piece) {
  return (
    actor.id === piece.authorId && (piece.state === "draft" || piece.state === "changes_requested")
  );
}
