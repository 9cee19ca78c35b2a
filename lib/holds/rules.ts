import type { SubmissionState } from "@/db/schema/submissions";
import { refusals } from "@/lib/result";
import { turnOf } from "@/lib/submissions/rules";

/** A stop is for a piece on its way: sent in, and not at its end. */
export const holdableIn = (state: SubmissionState) =>
  state !== "draft" && turnOf(state) !== "nobody";

export const refuseHold = refusals({
  wrong_state: "Only a piece that is on its way can be held.",
});
