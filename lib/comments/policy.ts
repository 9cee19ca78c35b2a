import type { CommentState } from "@/db/schema/comments";
import { type Actor, isEditor } from "@/lib/auth/actor";
import { refuse } from "@/lib/result";

/** Whose it is. Nobody else reads a comment that is not published, but whoever moderates. */
export const isWriter = (actor: Actor, comment: { authorId: string }) =>
  actor.id === comment.authorId;

/** What somebody is told who wants to change what another wrote: of what is not published, that it is not there. */
export const notTheirs = ({ state }: { state: CommentState }) =>
  refuse(state === "published" ? "forbidden" : "not_found");

/** A comment, and whose piece it stands under. */
type Under = { authorId: string; pieceAuthorId: string; recused: boolean };

/** Nobody decides on a comment of their own, nor on what is said under a piece they wrote or stepped away from. */
export const mayModerate = (actor: Actor, comment: Under) =>
  isEditor(actor) &&
  !isWriter(actor, comment) &&
  comment.pieceAuthorId !== actor.id &&
  !comment.recused;

/** Letters that look like Latin ones, as somebody would use them to pass for another. */
const lookalikes: Record<string, string> = Object.fromEntries(
  [
    ["a", "аα4@"],
    ["b", "вβ8"],
    ["c", "сϲ"],
    ["d", "ԁ"],
    ["e", "еєε3"],
    ["h", "һ"],
    ["i", "іιıl1!|"],
    ["k", "кκ"],
    ["m", "м"],
    ["n", "пη"],
    ["o", "оο0σ"],
    ["p", "рρ"],
    ["r", "г"],
    ["s", "ѕ5$"],
    ["t", "тτ7"],
    ["u", "υ"],
    ["x", "хχ"],
    ["y", "у"],
  ].flatMap(([plain = "", like = ""]) => [...like].map((letter) => [letter, plain])),
);

/** A name as the eye reads it: small letters, without accents, spaces, signs, or letters of another alphabet. */
export const skeletonOf = (name: string) =>
  [...name.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "")]
    .map((letter) => lookalikes[letter] ?? letter)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");

const ofStaff = ["editor", "editors", "theeditor", "theeditors", "chiefeditor", "editorinchief"];
const ofDesk = ["admin", "administrator", "moderator", "moderators", "staff", "desk", "support"];
const reserved = new Set([...ofStaff, ...ofDesk].map(skeletonOf));

/** Whether a name says that its bearer works here. The badge beside a name is ours to give; a name can only pretend to it. */
export function claimsToBeStaff(name: string, publication: string) {
  const skeleton = skeletonOf(name);
  const house = skeletonOf(publication);
  const rest = house ? skeleton.replace(house, "") : skeleton;
  return skeleton !== "" && (reserved.has(skeleton) || rest === "" || reserved.has(rest));
}
