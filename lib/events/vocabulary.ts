import type { MoveName } from "@/lib/submissions/rules";

/** The event each move is recorded as, in the past tense. */
export const eventOf = {
  delete: "submission.deleted",
  submit: "submission.submitted",
  return: "submission.returned",
  claim: "submission.claimed",
  take_over: "submission.taken_over",
  release: "submission.released",
  lapse: "submission.lapsed",
  request_changes: "submission.changes_requested",
  resubmit: "submission.resubmitted",
  accept_as_it_stands: "submission.accepted_as_it_stands",
  accept_for_editing: "submission.accepted_for_editing",
  accept_again: "submission.accepted_again",
  waive_second_editor: "submission.second_editor_waived",
  decline: "submission.declined",
  appeal: "submission.appealed",
  reopen: "submission.reopened",
  send_for_approval: "submission.sent_for_approval",
  counter: "submission.countered",
  approve: "submission.approved",
  change_content: "submission.content_changed",
  schedule: "submission.scheduled",
  unschedule: "submission.unscheduled",
  publish: "article.published",
  kill: "submission.killed",
  withdraw: "submission.withdrawn",
  expire: "submission.expired",
  revive: "submission.revived",
  correct: "article.corrected",
  retract: "article.retracted",
} as const satisfies Record<MoveName, string>;

/** The steps of a correction: the piece stays published, and its version is counted on all the same. */
export const correctionEvents = [
  "correction.proposed",
  "correction.countered",
  "correction.signed",
  "correction.refused",
  "correction.taken_back",
] as const;
export type CorrectionEvent = (typeof correctionEvents)[number];

/** What happens besides the moves of a piece. */
export const otherEventTypes = [
  "mark.attested",
  "hold.opened",
  "hold.lifted",
  "embargo.set",
  "embargo.lifted",
  "editor.recused",
  "message.sent",
  "letter.rewritten",
  "submission.reminded",
  "correction.reminded",
  "correction.unanswered",
  "exclusivity.released",
  "schedule.missed",
  "error_report.taken_up",
  "error_report.answered",
  "error_report.dismissed",
  "front.arranged",
  "call.written",
  "call.rewritten",
  "call.opened",
  "call.closed",
  "comment.approved",
  "comment.refused",
  "comment.decision_undone",
  "commenter.sanctioned",
  "commenter.sanction_lifted",
  "word.watched",
  "word.unwatched",
  "thread.set",
  "publication.comments_set",
  "person.role_changed",
  "person.suspended",
  "person.reinstated",
  "person.identity_joined",
  "person.identity_left",
] as const;

/** Everything that can have happened. Every list over it is exhaustive: a new word breaks the build. */
export type EventType =
  | (typeof eventOf)[MoveName]
  | CorrectionEvent
  | (typeof otherEventTypes)[number];

/** What the desk keeps to itself: an author never hears of it, in no history, letter or count. */
export const hiddenFromAuthors: readonly EventType[] = [
  "hold.opened",
  "hold.lifted",
  "editor.recused",
  "letter.rewritten",
  // Who else was asked is the desk's own affair.
  "submission.accepted_again",
  "submission.second_editor_waived",
  // What a reader told the desk is between the two: an author hears of a correction once one is proposed.
  "error_report.taken_up",
  "error_report.answered",
  "error_report.dismissed",
];
