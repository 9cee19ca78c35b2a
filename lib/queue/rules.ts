import type { SubmissionState } from "@/db/schema/submissions";
import type { OpenState } from "@/lib/proposals/rules";
import { submissionStates, turnOf } from "@/lib/submissions/rules";

/** The desk's lists, in the order they are offered. */
export const views = ["todo", "author", "ready", "closed", "all"] as const;
export type View = (typeof views)[number];

const whoseTurnIs = (turn: ReturnType<typeof turnOf>) =>
  submissionStates.filter((state) => turnOf(state) === turn);

/** Waiting for an editor: what "To do" lists, and what comes first in "All". */
export const editorsTurn = whoseTurnIs("editors");

/** The states a list shows. A draft is listed only where it had been submitted once: the query sees to that. */
export const statesOf: Record<View, readonly SubmissionState[]> = {
  todo: editorsTurn,
  author: whoseTurnIs("author"),
  ready: ["ready", "scheduled"],
  closed: whoseTurnIs("nobody"),
  all: submissionStates,
};

/** The corrections of articles a list shows besides: those in which it is the desk's turn, or the author's. */
export const correctionsIn: Partial<Record<View, OpenState>> = {
  todo: "with_desk",
  author: "with_author",
};

/** How a promise stands: the share of it that has passed (0 to 1), and the whole days left; late, the days over. */
export type Promised = { share: number; days: number; late: boolean };

const day = 24 * 60 * 60 * 1000;

/** The promise of a first answer runs until an editor decides. Null: none is running. */
export function promiseOf(
  piece: { state: SubmissionState; submittedAt: Date | null; answerBy: Date | null },
  time: Date,
): Promised | null {
  if (piece.state !== "submitted" && piece.state !== "in_review") return null;
  if (!piece.submittedAt || !piece.answerBy) return null;
  const whole = piece.answerBy.getTime() - piece.submittedAt.getTime();
  const passed = time.getTime() - piece.submittedAt.getTime();
  const left = piece.answerBy.getTime() - time.getTime();
  return {
    share: whole <= 0 ? 1 : Math.min(1, Math.max(0, passed / whole)),
    days: left < 0 ? Math.ceil(-left / day) : Math.floor(left / day),
    late: left < 0,
  };
}
