import type { ProposalState } from "@/db/schema/corrections";
import type { SubmissionState } from "@/db/schema/submissions";
import { refusals } from "@/lib/result";

/**
 * Where an editor may type: while editing; in a ready or scheduled piece, which then goes to its author again; and over
 * an article, to correct it, unless a correction of it waits for its author.
 */
export function editableIn(state: SubmissionState, correction?: ProposalState | null) {
  if (state === "published") return correction !== "with_author";
  return state === "editing" || state === "ready" || state === "scheduled";
}

export const refuseEditing = refusals({
  wrong_state: "This piece is not being edited.",
  nothing_changed: "Nothing has been changed yet.",
  not_yours:
    "What the author discloses, the language of the piece and the basis of a first-hand sentence are theirs alone to change.",
  conflict: "This text was saved from another page since you opened it on this one.",
});
