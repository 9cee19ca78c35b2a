import type { SubmissionState } from "@/db/schema/submissions";
import { ok, type Result, refusals } from "@/lib/result";

/** What a person is to a piece, for the moves: see `lib/submissions/policy.ts`. */
export type Standing = "author" | "coauthor" | "editor" | "claimer" | "chief" | "clock";

/** What a move may depend on besides state and standing. What is not stated is taken as not so: guards fail closed. */
export type Facts = Partial<Record<keyof typeof guards, boolean>>;

const guards = {
  never_submitted: "A piece that has been submitted cannot be deleted; withdraw it instead.",
  submitted_once: "A draft that was never submitted is not withdrawn, but deleted.",
  fresh_eyes: "You declined this piece before. Another editor is asked to read it now.",
  checks_pass: "Something the guidelines require is still missing.",
  disclosures_answered: "Answer every disclosure question first.",
  missing_item_named: "Name at least one thing that is missing.",
  request_made: "Write at least one request.",
  due_date_set: "Give the author a due date.",
  requests_answered: "Answer every request first.",
  no_open_hold: "A hold is open on this piece. It must be lifted first.",
  acceptance_missing: "No other editor has to accept this piece.",
  second_editor_missing: "No second editor is missing.",
  reasons_given: "Choose one to three reasons, the main one first.",
  letter_written: "Write the author a letter.",
  not_appealed: "This decision has been appealed once already.",
  reason_given: "Give a reason.",
  changes_are_suggestions: "Every change must be a suggestion the author can answer.",
  suggestions_resolved: "Answer every suggestion first.",
  suggestion_countered: "Counter at least one suggestion, or approve the text.",
  everyone_signed: "Every co-author must approve the text too.",
  no_suggestion_pending: "A suggestion is still unanswered.",
  gate_open: "Something still stands between this piece and publication.",
  message_once_claimed: "An editor is reading this piece: write them a line.",
  long_enough: "It is too early for that.",
  reminders_delivered: "The author has not been reminded twice yet.",
  within_a_year: "That was more than a year ago.",
  content_signed: "Changed words need the author’s signature.",
} as const;

type Move = {
  from: readonly SubmissionState[];
  /** "same" stays; "origin" is the state an expired piece left; "gone" deletes. */
  to: SubmissionState | "same" | "origin" | "gone";
  by: readonly Standing[];
  needs: readonly (keyof typeof guards)[];
};

const atWork = [
  "submitted",
  "in_review",
  "changes_requested",
  "editing",
  "author_approval",
  "ready",
  "scheduled",
] as const satisfies SubmissionState[];

/** Product §2, whole. A move not in this table does not exist. */
export const moves = {
  delete: { from: ["draft"], to: "gone", by: ["author"], needs: ["never_submitted"] },
  submit: {
    from: ["draft"],
    to: "submitted",
    by: ["author"],
    needs: ["checks_pass", "disclosures_answered"],
  },
  return: {
    from: ["submitted"],
    to: "draft",
    by: ["editor"],
    needs: ["missing_item_named", "fresh_eyes"],
  },
  claim: { from: ["submitted"], to: "in_review", by: ["editor"], needs: ["fresh_eyes"] },
  take_over: { from: ["in_review"], to: "same", by: ["editor"], needs: ["fresh_eyes"] },
  release: { from: ["in_review"], to: "submitted", by: ["claimer"], needs: [] },
  lapse: { from: ["in_review"], to: "submitted", by: ["clock"], needs: ["long_enough"] },
  request_changes: {
    from: ["in_review"],
    to: "changes_requested",
    by: ["claimer"],
    needs: ["request_made", "due_date_set"],
  },
  resubmit: {
    from: ["changes_requested"],
    to: "submitted",
    by: ["author"],
    needs: ["requests_answered", "checks_pass", "disclosures_answered"],
  },
  accept_as_it_stands: {
    from: ["in_review"],
    to: "ready",
    by: ["claimer"],
    needs: ["no_open_hold"],
  },
  accept_for_editing: {
    from: ["in_review"],
    to: "editing",
    by: ["claimer"],
    needs: ["no_open_hold"],
  },
  accept_again: {
    from: ["ready"],
    to: "same",
    by: ["editor"],
    needs: ["acceptance_missing", "no_open_hold"],
  },
  waive_second_editor: {
    from: ["ready"],
    to: "same",
    by: ["chief"],
    needs: ["second_editor_missing", "reason_given"],
  },
  decline: {
    from: ["submitted", "in_review"],
    to: "declined",
    by: ["editor"],
    needs: ["fresh_eyes", "reasons_given", "letter_written"],
  },
  appeal: {
    from: ["declined"],
    to: "submitted",
    by: ["author"],
    needs: ["not_appealed", "reason_given"],
  },
  reopen: { from: ["declined"], to: "submitted", by: ["chief"], needs: ["reason_given"] },
  send_for_approval: {
    from: ["editing"],
    to: "author_approval",
    by: ["editor"],
    needs: ["changes_are_suggestions"],
  },
  counter: {
    from: ["author_approval"],
    to: "editing",
    by: ["author"],
    needs: ["suggestions_resolved", "suggestion_countered"],
  },
  approve: {
    from: ["author_approval"],
    to: "ready",
    by: ["author", "coauthor"],
    needs: ["no_suggestion_pending", "everyone_signed"],
  },
  change_content: {
    from: ["ready", "scheduled"],
    to: "author_approval",
    by: ["editor"],
    needs: [],
  },
  schedule: { from: ["ready"], to: "scheduled", by: ["editor"], needs: ["gate_open"] },
  unschedule: { from: ["scheduled"], to: "ready", by: ["editor"], needs: [] },
  publish: {
    from: ["ready", "scheduled"],
    to: "published",
    by: ["editor", "clock"],
    needs: ["gate_open"],
  },
  kill: {
    from: ["editing", "author_approval", "ready", "scheduled"],
    to: "killed",
    by: ["chief"],
    needs: ["reason_given"],
  },
  /** From draft too: what was returned to its author is still before us. */
  withdraw: {
    from: ["draft", ...atWork],
    to: "withdrawn",
    by: ["author"],
    needs: ["submitted_once", "message_once_claimed"],
  },
  expire: {
    from: ["draft", "changes_requested", "author_approval"],
    to: "expired",
    by: ["clock"],
    needs: ["long_enough", "reminders_delivered"],
  },
  revive: { from: ["expired"], to: "origin", by: ["author"], needs: ["within_a_year"] },
  correct: { from: ["published"], to: "same", by: ["editor"], needs: ["content_signed"] },
  retract: { from: ["published"], to: "retracted", by: ["chief"], needs: ["reason_given"] },
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof moves;

/** Whose turn it is: a pure function of the state, and of nothing else (I4). */
const turns = {
  draft: "author",
  submitted: "editors",
  in_review: "editors",
  changes_requested: "author",
  editing: "editors",
  author_approval: "author",
  ready: "editors",
  scheduled: "clock",
  published: "nobody",
  declined: "nobody",
  withdrawn: "nobody",
  expired: "nobody",
  killed: "nobody",
  retracted: "nobody",
} as const satisfies Record<SubmissionState, "author" | "editors" | "clock" | "nobody">;
export type Turn = (typeof turns)[SubmissionState];

export const turnOf = (state: SubmissionState): Turn => turns[state];

export const submissionStates = Object.keys(turns) as SubmissionState[];

const refuse = refusals({
  ...guards,
  wrong_state: "This piece has moved on since you opened it.",
  stale: "Somebody acted on this piece while you had it open.",
});

/**
 * The next state after `name`, or the first reason why not. Pure.
 * @param piece its state now, and where it came from if it expired
 * @param facts what holds of it, by guard; a guard not named fails
 */
export function nextState(
  piece: { state: SubmissionState; expiredFrom: SubmissionState | null },
  name: MoveName,
  facts: Facts,
): Result<SubmissionState | "gone"> {
  const move: Move = moves[name];
  if (!move.from.includes(piece.state)) return refuse("wrong_state");

  const unmet = move.needs.find((guard) => facts[guard] !== true);
  if (unmet) return refuse(unmet);

  if (move.to === "same") return ok(piece.state);
  if (move.to === "origin")
    return piece.expiredFrom ? ok(piece.expiredFrom) : refuse("wrong_state");
  return ok(move.to);
}

/** The guards of a move. */
export const needs = (name: MoveName): Move["needs"] => moves[name].needs;

/** The moves the table knows from a state, whoever asks. */
export function movesFrom(state: SubmissionState): MoveName[] {
  return (Object.keys(moves) as MoveName[]).filter((name) =>
    (moves[name].from as readonly SubmissionState[]).includes(state),
  );
}

/** Whether an editor has had a piece in hand: who takes it back owes them a line. Pure. */
export const wasOpened = (piece: { state: SubmissionState; laneOf: string | null }) =>
  (piece.state !== "submitted" && piece.state !== "draft") || piece.laneOf !== null;

export { refuse as refuseMove };

export const refuseSubmit = refusals({
  guidelines_changed:
    "The guidelines changed while you were writing. Reload to read the new version; your text is saved.",
});
