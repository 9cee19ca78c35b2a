import type { Actor } from "@/lib/auth/actor";
import { type Piece, standingsOf } from "@/lib/submissions/policy";

/** Editors of a piece read what readers report of it and decide on it: never its author, nor who stepped away from it. */
export const mayDecideOnReports = (actor: Actor, piece: Piece) =>
  standingsOf(actor, piece).has("editor");
