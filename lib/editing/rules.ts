import type { SubmissionState } from "@/db/schema/submissions";
import { canonical } from "@/lib/content/canonical";
import type { Content } from "@/lib/content/schema";
import { refusals } from "@/lib/result";

/** Where an editor may type: while editing, and in a ready or scheduled piece, which then goes to its author again. */
export const editableIn = (state: SubmissionState) =>
  state === "editing" || state === "ready" || state === "scheduled";

export const refuseEditing = refusals({
  wrong_state: "This piece is not being edited.",
  nothing_changed: "Nothing has been changed yet.",
  not_yours:
    "What the author discloses, the language of the piece and the basis of a first-hand sentence are theirs alone to change.",
  conflict: "This text was saved from another page since you opened it on this one.",
});

/**
 * Whether an edit reaches for what is the author's alone: their disclosures, the language of the piece, the basis of a
 * mark. A first-hand sentence may be cut, and its mark goes with it; none may be added or reworded as a claim.
 */
export function touchesTheAuthors(base: Content, edited: Content): boolean {
  const theirs = ({ disclosures, language, direction, format }: Content) =>
    canonical({ disclosures, language, direction, format });
  const bases = new Set(base.marks.map((mark) => canonical(mark)));
  return (
    theirs(base) !== theirs(edited) || edited.marks.some((mark) => !bases.has(canonical(mark)))
  );
}
