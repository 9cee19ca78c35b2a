import type { SubmissionState } from "@/db/schema/submissions";
import type { EventType } from "@/lib/events/vocabulary";
import { longDay, longHour, longMoment, relativeDay } from "./dates";

/** Words of a contributor's own pieces: the list, starting one, and where one stands. */
export const words = {
  list: {
    title: "My submissions",
    new: "New submission",
    untitled: "Untitled",
    empty: "Nothing here yet",
    emptyText:
      "Your submissions will be here, each with whose turn it is and what happens next. Write about something in the news that you have seen from the inside: the ward, the patrol, the classroom, the count.",
    emptyHow: "Read the guidelines first",
    receipt: (number: number) => `Receipt ${number}`,
    read: "Read it as published",
    since: "Since",
    answerBy: "Answer by",
  },

  start: {
    title: "Write a piece",
    text: "You start with an empty page that saves itself as you type. Nobody sees it before you submit it.",
    respondsTo: (slug: string) => `It will be offered as a response to “${slug}”.`,
    guidelines: "Read the guidelines",
    failed: "A new piece could not be started just now. Try again in a moment.",
  },

  /** In the list: whose turn, as a word beside the dot. */
  turn: {
    author: "Your turn",
    editors: "With the editors",
    clock: "Scheduled",
    nobody: "Closed",
  },
  state: {
    draft: "Draft",
    submitted: "Waiting for an editor",
    in_review: "An editor is reading",
    changes_requested: "Changes asked for",
    editing: "Being edited",
    author_approval: "For your approval",
    ready: "Accepted",
    scheduled: "Scheduled",
    published: "Published",
    declined: "Declined",
    withdrawn: "Withdrawn",
    expired: "Expired",
    killed: "Not published",
    retracted: "Retracted",
    returned: "Returned to you",
  } satisfies Record<SubmissionState | "returned", string>,
  /** What next, in a few words, for the list. */
  next: {
    draft: "Finish it and submit it.",
    submitted: "An editor opens it.",
    in_review: "An editor decides.",
    changes_requested: "Answer each request and send it back.",
    editing: "Suggestions come to you for approval.",
    author_approval: "Read what changed, and approve it or answer.",
    ready: "An editor publishes it.",
    scheduled: "It appears at its hour.",
    published: "Read it, and what readers answer.",
    declined: "It is yours again, to offer anywhere.",
    withdrawn: "Nothing more happens to it.",
    expired: "Open it to see whether you can still take it up again.",
    killed: "It is yours again, to offer anywhere.",
    retracted: "The notice stays at its address.",
    returned: "Put in what is missing and submit it again.",
  } satisfies Record<SubmissionState | "returned", string>,

  status: {
    title: "Where it stands",
    receiptNumber: (number: number) => `Receipt ${number}`,
    sent: (date: string) => `Submitted on ${date}`,
    write: "Go on writing",
    readYours: "Read the text you sent",
    article: "Read it as published",
    history: "What happened",
    noHistory: "Nothing has happened yet.",
    /** The letter: first whose turn, then what happens next. */
    letter: {
      draft: {
        now: "This piece is a draft, and only you can see it.",
        next: "When you submit it, you get a receipt, and an editor answers by a date we name.",
      },
      submitted: {
        now: "We have your piece. It is the editors’ turn: it waits for an editor to open it.",
        next: "An editor will read it, with what you told us about how you know, and then accept it, ask for changes, or decline it with a reason.",
      },
      in_review: {
        now: "An editor has opened your piece and is reading it. It is the editors’ turn.",
        next: "They will accept it, ask for changes, or decline it with a reason.",
      },
      changes_requested: {
        now: "The editor has read your piece and asks for changes. It is your turn.",
        next: "Answer each request: say that it is done, why you would rather not, or ask a question. Then send the piece back; the same editor reads it.",
      },
      editing: {
        now: "We would like to publish your piece, and are editing it now. It is the editors’ turn.",
        next: "Every change we propose comes to you first. Nothing appears under your name that you did not approve.",
      },
      author_approval: {
        now: "We have edited your piece and would like your approval. It is your turn.",
        next: "Read what we would change, and accept or reject each change or write your own words instead. Then approve the text. Nothing is printed before you have.",
      },
      ready: {
        now: "Your piece is accepted, exactly as you signed it. It is the editors’ turn.",
        next: "An editor publishes it, or sets a day for it. There is nothing you need to do, and you get a letter either way.",
      },
      scheduled: {
        now: "Your piece is accepted and scheduled. It is nobody’s turn: there is nothing you need to do.",
        next: "It appears by itself on the day and at the time below. You get a letter when it is out.",
      },
      late: {
        now: "Your piece is accepted, exactly as you signed it. It did not appear at its hour: the desk has something to settle first.",
        next: "There is nothing you need to do. We write to you when it is out, or when there is a new date.",
      },
      published: {
        now: "Your piece is published, exactly as you signed it.",
        next: "Should you find a mistake in it, tell us: corrections are dated and shown.",
      },
      declined: {
        now: "We will not publish this piece. Why is below. It is nobody’s turn.",
        next: "It is yours again: you can offer it anywhere.",
      },
      withdrawn: {
        now: "You withdrew this piece.",
        next: "Nothing more happens to it. You keep the text, and can offer it anywhere.",
      },
      expired: {
        now: "This piece waited for you for a long time and was closed. Your text is kept.",
        next: "You can take it up again where you left it, with the button below. Until then you can offer it anywhere.",
      },
      over: {
        now: "This piece was closed more than a year ago. Your text is kept.",
        next: "It can no longer be taken up again here. It is yours: you can offer it anywhere, or start a new piece with it.",
      },
      killed: {
        now: "We had accepted this piece, and will not publish it after all. Why is below, under What happened.",
        next: "It is yours again: you can offer it anywhere.",
      },
      retracted: {
        now: "We have taken this piece back: readers no longer see its text.",
        next: "At its address stays a notice with the headline, your name, the date and the reason.",
      },
      returned: {
        now: "Your piece is back with you, because something is missing. It is your turn.",
        next: "Put in what is named here and submit it again. The editors still have the text you sent before; what you write now, only you see until you submit it.",
      },
    } satisfies Record<
      SubmissionState | "returned" | "late" | "over",
      { now: string; next: string }
    >,
    answer: "Answer and send it back",
    approve: "Read what changed",
    compare: "Compare versions",
    read: "Read what was written",
    /** While the editor can still hold it back or put it differently. */
    letterFollows: "The editor’s letter follows in a moment.",
    before: (kind: string, day: string) => `${kind}, ${day}`,
    due: "Asked back by",
    appears: "Appears on",
    address: "Its address",
    reviveUntil: "Can be taken up until",
    expires: "Closed on",
    expiresHint:
      "If nothing happens before that day it is closed. Nothing is lost: you can take it up again within a year.",
    since: "Since",
    answerBy: "You hear from us by",
    exclusive: "Ours alone until",
    exclusiveHint:
      "Please offer it to no one else before then. If we decline it, this ends at once.",
    dated: (date: string, relative: string) => `${date} (${relative})`,
    decision: "The decision",
    reasons: "Why",
    mainReason: "the main reason",
    decided: (date: string) => `Decided on ${date}`,
  },

  kind: {
    request_changes: "Changes requested",
    accept_as_it_stands: "Accepted as it stands",
    accept_for_editing: "Accepted for editing",
    decline: "Declined",
  } as Record<string, string>,

  reload: "Show how it stands now",
  withdraw: {
    button: "Withdraw",
    title: "Take this piece back?",
    text: "The editors stop work on it, and it will not be published. You keep the text.",
    label: "A line to the editors",
    hintOpened: "An editor is already reading it: tell them why, in a sentence.",
    hintOptional: "You need not say why.",
    confirm: "Withdraw",
    cancel: "Keep it as it is",
    sending: "Withdrawing…",
    failed: "It could not be withdrawn just now. Try again in a moment.",
  },

  /** One sentence an event, by its name; `who` begins it. */
  who: { you: "You", editor: "An editor", clock: "Firsthand" },
  events: {
    "submission.deleted": (who) => `${who} deleted it.`,
    "submission.submitted": (who) => `${who} submitted it for review.`,
    "submission.returned": (who) => `${who} returned it: something was missing.`,
    "submission.claimed": (who) => `${who} opened it.`,
    "submission.taken_over": () => "Another editor took it over.",
    "submission.released": () => "The editor put it back; another can open it.",
    "submission.lapsed": () => "It had rested, and waits for an editor again.",
    "submission.changes_requested": (who) => `${who} asked for changes.`,
    "submission.resubmitted": (who) => `${who} sent it back with changes.`,
    "submission.accepted_as_it_stands": (who) => `${who} accepted it as it stands.`,
    "submission.accepted_for_editing": (who) => `${who} accepted it for editing.`,
    "submission.accepted_again": () => "",
    "submission.second_editor_waived": () => "",
    "submission.declined": (who) => `${who} declined it.`,
    "submission.appealed": (who) => `${who} asked for another look.`,
    "submission.reopened": () => "The desk decided to look at it once more.",
    "submission.sent_for_approval": (who) => `${who} sent you the changes to approve.`,
    "submission.countered": (who) => `${who} answered the changes.`,
    "submission.approved": (who) => `${who} approved the text.`,
    "submission.content_changed": () =>
      "The desk would change the text, and asks for your approval.",
    "submission.scheduled": (who) => `${who} scheduled it.`,
    "submission.unscheduled": (who) => `${who} took it off the schedule.`,
    "article.published": (who) => `${who} published it.`,
    "submission.killed": (who) => `${who} decided not to publish it.`,
    "submission.withdrawn": (who) => `${who} withdrew it.`,
    "submission.expired": () => "It had waited its whole time and was closed.",
    "submission.revived": (who) => `${who} took it up again.`,
    "article.corrected": (who) => `${who} put a notice beside the text.`,
    "article.retracted": (who) => `${who} took it back from publication.`,
    "correction.proposed": (who) => `${who} proposed a correction for you to answer.`,
    "correction.countered": (who) => `${who} answered the correction and sent it back.`,
    "correction.signed": (who) => `${who} signed the correction, and it is in print.`,
    "correction.refused": (who) => `${who} kept the text as it is.`,
    "correction.taken_back": (who) => `${who} took the proposed correction back.`,
    "message.sent": (who) => `${who} wrote a message.`,
    "letter.rewritten": (who) => `${who} rewrote the letter before it was sent.`,
    "submission.reminded": () => "You were reminded that it waits for you.",
    "schedule.missed": () =>
      "It did not appear at its hour: the desk has something to settle first.",
    "correction.reminded": () => "You were reminded of the correction that waits for you.",
    "correction.unanswered": () => "The desk was told that the correction has no answer.",
    "exclusivity.released": () => "You may offer it elsewhere too: our time for an answer is over.",
    "hold.opened": () => "",
    "hold.lifted": () => "",
    "embargo.set": (who) => `${who} set an embargo: it appears after that has ended.`,
    "embargo.lifted": (who) => `${who} lifted the embargo.`,
    "editor.recused": () => "",
    "mark.attested": (who) => `${who} confirmed something you saw first-hand.`,
    "call.written": () => "A call was written.",
    "call.rewritten": () => "A call was rewritten.",
    "error_report.taken_up": () => "",
    "error_report.answered": () => "",
    "error_report.dismissed": () => "",
    "call.opened": () => "A call was opened.",
    "call.closed": () => "A call was closed.",
    "front.arranged": () => "The front page was arranged.",
    "comment.approved": () => "A comment was approved.",
    "comment.refused": () => "A comment was refused.",
    "comment.decision_undone": () => "A decision on a comment was taken back.",
    "commenter.sanctioned": () => "A commenter was warned or kept from commenting.",
    "commenter.sanction_lifted": () => "A commenter may comment again.",
    "word.watched": () => "A word is looked out for in comments.",
    "word.unwatched": () => "A word is not looked out for any more.",
    "thread.set": (who) => `${who} changed how comments are taken under it.`,
    "publication.comments_set": () => "It was changed how comments are taken here.",
    "person.role_changed": () => "A role changed.",
    "person.suspended": () => "An account was suspended.",
    "person.reinstated": () => "An account was reinstated.",
    "person.identity_joined": () => "A way to sign in was joined.",
    "person.identity_left": () => "A way to sign in was left.",
  } satisfies Record<EventType, (who: string) => string> as Record<
    EventType,
    (who: string) => string
  >,

  /** On a page where the author acts: each but the first begins a date. */
  yourTurn: "It is your turn,",
  yourTurnSince: "since",
  closesOn: "Unanswered, it is closed on",

  moment: longMoment,
  /** Dates: absolute, with the relative beside. */
  day: longDay,
  /** A day and the hour of it, where somebody waits for it. */
  hour: longHour,
  relative: relativeDay,
};
