import type { SubmissionState } from "@/db/schema/submissions";

/** Words of a contributor's own pieces: the list, and starting one. */
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

  /** On a page where the author acts: each but the first begins a date. */
  yourTurn: "It is your turn,",
  yourTurnSince: "since",
  closesOn: "Unanswered, it is closed on",
};
