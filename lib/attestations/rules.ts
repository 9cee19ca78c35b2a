import type { SubmissionState } from "@/db/schema/submissions";
import { refusals } from "@/lib/result";

/** Marks are confirmed from the first reading up to publication. */
const open: readonly SubmissionState[] = [
  "submitted",
  "in_review",
  "editing",
  "author_approval",
  "ready",
  "scheduled",
];

export const attestableIn = (state: SubmissionState) => open.includes(state);

export const refuseAttestation = refusals({
  wrong_state: "This piece is not being reviewed.",
  no_such_mark: "The text has no such first-hand sentence any more.",
});
