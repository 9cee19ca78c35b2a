import type { SubmissionState } from "@/db/schema/submissions";
import type { FindingField } from "@/lib/checks/finding";
import type { EventType } from "@/lib/events/vocabulary";

const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

type Room = "person" | "front" | "call" | "comment" | "commenter" | "word" | "publication";
type PieceEvent = Exclude<EventType, `${Room}.${string}`>;

/** Words of the page on which a piece is read and decided. */
export const words = {
  back: "All pieces",
  theText: "The text",
  dossier: "About this piece",
  toDecision: "To the decision",
  opinion: "Opinion",
  by: (byline: string) => `By ${byline}`,
  answers: "In the news",
  aboutAuthor: "About the author",
  revision: (number: number, day: string) => `Revision ${number}, signed and sent in ${day}`,
  missing: {
    headline: "No headline was given.",
    body: "There is no text.",
    howKnown: "The author did not say.",
    news: "The author named nothing in the news.",
    note: "The author wrote no line about themselves.",
  },

  waitingSince: (since: string, ago: string) => `Waiting since ${since}, ${ago}.`,
  closedSince: (since: string, ago: string) => `Closed ${since}, ${ago}.`,
  promised: (day: string) => `First answer promised by ${day}.`,
  exclusive: (day: string) => `Ours alone until ${day}.`,
  heldByYou: (since: string, ago: string) => `You hold this piece since ${since}, ${ago}.`,
  heldBy: (name: string | null, since: string, ago: string) =>
    `${name ?? "An editor"} holds this piece since ${since}, ${ago}.`,
  forAnother: "You declined it before: another editor is asked to read it now.",
  heldByNobody: "Nobody holds this piece.",
  laneMine: "You had it last: it is offered to you first.",
  laneOf: (name: string | null) =>
    `${name ?? "Another editor"} had it last: it is offered to them first.`,
  dueBy: (day: string) => `The author is asked for it by ${day}.`,
  unsent: (mine: boolean, name: string, moment: string) =>
    `${mine ? "You have" : `${name} has`} unsent changes to this text, last typed ${moment}.`,
  goesOut: (moment: string) => `Goes out by itself on ${moment}.`,
  missedItsHour: (moment: string) =>
    `Did not go out on ${moment}: something stood in its way. Cleared within an hour of that it still goes out; after that, publish it or set another hour.`,

  author: "Author",
  writesAs: (byline: string) => `Writes here as ${byline}.`,
  here: (day: string) => `With us since ${day}.`,
  record: ({
    submitted,
    published,
    declined,
  }: Record<"submitted" | "published" | "declined", number>) =>
    submitted <= 1 && published === 0 && declined === 0
      ? "Their first piece for us."
      : `${count(submitted, "piece", "pieces")} sent in, ${published} published, ${declined} declined.`,
  experience: "Experience",
  noExperience: "No experience entered in their profile.",
  experienceLine: (parts: string[]) => parts.filter((part) => part !== "").join(", "),

  howKnown: "How they know",
  disclosures: "Disclosures",
  answered: { yes: "Yes", no: "No", none: "Not answered" },
  disclosureNames: {
    interests: "Something to gain or lose",
    payment: "Paid for writing it",
    help: "Helped with the writing",
    ai: "Used AI for words or facts",
    exclusivity: "Published or offered elsewhere",
    clearance: "Needs someone’s permission",
  },

  findings: "Findings",
  noFindings: "The checks find nothing against the guidelines.",
  severity: { block: "Must change", answer: "Wants an answer", advise: "Advice" },
  where: {
    headline: "In the headline",
    standfirst: "In the standfirst",
    body: "In the text",
    marks: "In a first-hand sentence",
    howKnown: "In how they know",
    news: "In the news it answers",
    disclosures: "In the disclosures",
    byline: "In the byline",
    authorNote: "In the line about the author",
  } satisfies Record<FindingField, string>,
  authorAnswered: "The author answers:",
  unanswered: "The author gave no answer.",

  marks: "First-hand sentences",
  noMarks: "No sentence is marked as first-hand.",
  lostSentence: "The sentence is no longer in the text.",
  attributed: "Told as the author’s own account: nothing needs confirming.",
  otherWords: "Confirmed for other words, so not for these. What was confirmed:",
  confirmedBy: (who: string | null, day: string) => `${who ?? "An editor"}, ${day}`,

  history: "History",
  letter: "The letter",
  message: "Their message",
  reason: "Why",
  reasons: (titles: string[]) => `Main reason: ${titles.join("; also: ")}.`,
  who: {
    you: "You",
    clock: "The clock",
    editor: (name: string | null) => name ?? "An editor",
  },
  /** Continues a name, in the history and where somebody was faster. */
  did: {
    "submission.deleted": "deleted the draft",
    "submission.submitted": "submitted this piece",
    "submission.returned": "returned it with a list of what is missing",
    "submission.claimed": "took it to read",
    "submission.taken_over": "took it over",
    "submission.released": "put it back in the queue",
    "submission.lapsed": "let the hold on it lapse",
    "submission.changes_requested": "asked for changes",
    "submission.resubmitted": "sent it in again",
    "submission.accepted_as_it_stands": "accepted it as it stands",
    "submission.accepted_for_editing": "accepted it for editing",
    "submission.accepted_again": "accepted it too",
    "submission.second_editor_waived": "let it go without a second editor",
    "submission.declined": "declined it",
    "submission.appealed": "appealed the decision",
    "submission.reopened": "opened it again",
    "submission.sent_for_approval": "sent it to the author for approval",
    "submission.countered": "answered the suggestions with others",
    "submission.approved": "approved the text",
    "submission.content_changed": "changed the text",
    "submission.scheduled": "scheduled it",
    "submission.unscheduled": "took it off the schedule",
    "article.published": "published it",
    "submission.killed": "stopped it",
    "submission.withdrawn": "withdrew it",
    "submission.expired": "closed it after its deadline",
    "submission.revived": "took it up again",
    "article.corrected": "put a notice beside the article",
    "article.retracted": "retracted the article",
    "correction.proposed": "proposed a correction to the author",
    "correction.countered": "answered the correction with words of their own",
    "correction.signed": "signed the correction, which is in print",
    "correction.refused": "rejected the correction: the text stays",
    "correction.taken_back": "took the proposed correction back",
    "mark.attested": "confirmed a first-hand sentence",
    "hold.opened": "put a hold on it",
    "hold.lifted": "lifted a hold",
    "embargo.set": "set an embargo",
    "embargo.lifted": "lifted the embargo",
    "editor.recused": "stepped away from it",
    "message.sent": "wrote a message",
    "letter.rewritten": "rewrote the letter before it went",
    "submission.reminded": "reminded the author",
    "correction.reminded": "reminded the author of the correction",
    "correction.unanswered": "told the desk that the correction has no answer",
    "exclusivity.released": "released its exclusivity",
    "schedule.missed": "could not publish it at its hour",
    "error_report.taken_up": "took up what a reader reported, in a correction",
    "error_report.answered": "closed a reader’s report with what stands on the article now",
    "error_report.dismissed": "found nothing to correct in what a reader reported",
    "thread.set": "changed how comments are taken under it",
  } satisfies Record<PieceEvent, string>,
  sentence: (who: string, did: string) => `${who} ${did}.`,

  actions: "What you can do",
  nothingToDo: {
    own: "You wrote this piece. Another editor reads it and decides; you will hear as any author does.",
    recused: "You are recused from this piece. Another editor reads it and decides.",
    forAnother:
      "You declined this piece, and it is to be looked at again. Another editor reads it and decides; should nobody else be free, it is offered to you.",
  },
  waiting: {
    draft: "Returned to the author. Nothing to do here until it comes back.",
    submitted: "Nothing to do here for you.",
    in_review: "Nothing to do here for you.",
    changes_requested:
      "The author is working on the changes. Nothing to do here until it comes back.",
    editing: "It is being edited.",
    author_approval: "The author is looking at the edited text.",
    ready: "Nothing to do here for you.",
    scheduled: "It goes out by itself at its time.",
    published: "It is published.",
    declined: "It was declined. The letter is in the history.",
    withdrawn: "The author took it back.",
    expired: "It was closed because nothing happened for too long.",
    killed: "It was stopped before publication.",
    retracted: "It was published and has been retracted.",
  } satisfies Record<SubmissionState, string>,

  failed:
    "That did not reach us. Nothing was changed, and what you typed is still here. Check the connection and try again.",
  reload: "Reload",
  reloaded: "This page shows the piece as it is now.",
};
