import { words } from "#words/attestations";
import type { Attestation, SubmissionState } from "@/db/schema/submissions";
import type { Mark } from "@/lib/content/schema";
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

/**
 * The note beside a first-hand sentence, in one or two paragraphs: its basis, and what was and was not confirmed.
 * Null for an unknown mark.
 */
export function noteOf(
  marks: readonly Mark[],
  confirmed: readonly Pick<Attestation, "markId" | "method" | "scope">[],
  markId: string,
): string[] | null {
  const mark = marks.find(({ id }) => id === markId);
  if (!mark) return null;
  const attestation = confirmed.find((candidate) => candidate.markId === markId);
  const said = attestation
    ? words.confirmed(attestation.method, attestation.scope)
    : mark.attributed
      ? words.attributed
      : words.unconfirmed;
  const basis = words.basis(mark.role, mark.place, mark.period);
  return basis === "" ? [said] : [basis, said];
}
