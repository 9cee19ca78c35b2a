import type { SubmissionState } from "@/db/schema/submissions";
import { basisOf, sentencesOf } from "@/lib/content/marks";
import type { Content, Mark } from "@/lib/content/schema";
import { refusals } from "@/lib/result";

/**
 * Marks are confirmed from the first reading on, and after publication too: a correction may say anew what its author
 * was there for.
 */
const open: readonly SubmissionState[] = [
  "submitted",
  "in_review",
  "editing",
  "author_approval",
  "ready",
  "scheduled",
  "published",
];

export const attestableIn = (state: SubmissionState) => open.includes(state);

/** What an editor confirms: the words under a mark, and as what, where and when they are said. */
export type MarkedWords = { markId: string; sentence: string; basis: string };

/** A mark of a text with the words it stands under, in the order of the text's list of marks. */
export type WordedMark = Mark & { sentence: string; basis: string };

/** The marks of a text, each with its words: what can be confirmed of it, and what a confirmation is compared with. */
export function marksOf(content: Pick<Content, "body" | "marks">): WordedMark[] {
  const sentences = sentencesOf(content.body);
  return content.marks.map((mark) => ({
    ...mark,
    sentence: sentences.get(mark.id) ?? "",
    basis: basisOf(mark),
  }));
}

/** Whether what was confirmed is what the text says: to the letter, or it confirms nothing. */
export function confirms(confirmed: MarkedWords, mark: WordedMark) {
  return (
    confirmed.markId === mark.id &&
    confirmed.sentence === mark.sentence &&
    confirmed.basis === mark.basis
  );
}

/**
 * The marks of a text, each with what confirms it, or null; and with what was confirmed of it last where the text says
 * something else under it by now. Pure.
 * @param confirmed what was ever confirmed, the last first
 */
export function confirmedMarks<Confirmed extends MarkedWords>(
  content: Pick<Content, "body" | "marks">,
  confirmed: readonly Confirmed[],
) {
  return marksOf(content).map((mark) => {
    const told = confirmed.filter(({ markId }) => markId === mark.id);
    const attestation = told.find((words) => confirms(words, mark)) ?? null;
    return { ...mark, attestation, otherWords: attestation ? null : (told[0] ?? null) };
  });
}

export const refuseAttestation = refusals({
  wrong_state: "This piece is not being reviewed.",
  no_such_mark: "The text has no such first-hand sentence any more.",
  other_words: "This sentence has been changed since you opened the page. Reload to read it anew.",
});
