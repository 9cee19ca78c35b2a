import type { SubmissionState } from "@/db/schema/submissions";
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
