import type { holdKinds } from "@/lib/holds/schema";

/** Words for stops, for stepping away and for stopping a piece for good: the desk's alone, but for what the author is told. */
export const words = {
  title: "Holds",
  none: "No hold is open.",
  about:
    "A hold keeps a piece from being accepted or published until it is lifted. The author does not see it.",
  kinds: {
    legal: "Legal",
    safety: "Safety",
    facts: "Facts",
  } satisfies Record<(typeof holdKinds)[number], string>,
  openedBy: (name: string, moment: string) => `Opened by ${name}, ${moment}.`,
  liftedBy: (name: string, moment: string) => `Lifted by ${name}, ${moment}.`,
  whoLifts: (name: string) => `${name} or a chief editor lifts it.`,
  lifted: "Lifted holds",
  lift: "Lift this hold",
  wasLifted: "The hold is lifted.",

  open: "Put on hold",
  formTitle: "Put this piece on hold",
  kind: "What kind of stop",
  chooseKind: "Choose one",
  reason: "Reason",
  reasonHint: "For your colleagues: what has to be settled before it can go on.",
  follows:
    "Every editor sees it, and your colleagues get a letter about it. The author never hears of it.",
  opened: "On hold. It is neither accepted nor published until the hold is lifted.",

  apart: "Rarely needed",

  away: {
    open: "Step away",
    title: "Step away from this piece for good",
    hint: "Why you should have no part in it. Kept on record, for editors only.",
    follows:
      "You can still read it, and decide nothing about it any more. It cannot be undone. The author is not told.",
    send: "Step away",
    done: "You have stepped away. Another editor decides.",
  },
  stop: {
    open: "Stop this piece",
    title: "Stop this piece for good",
    hint: "The author reads it with the message that it will not be published.",
    follows: (name: string, email: string) =>
      `${name}, ${email}, is told at once. The rights go back to them, and it cannot be taken up again.`,
    send: "Stop this piece",
    done: "Stopped. The author has been told, and the rights are theirs again.",
  },
  reopen: {
    open: "Reopen",
    title: "Reopen this piece",
    hint: "Why the decision should be looked at again. It stays on record, beside both decisions.",
    follows: (name: string) =>
      `It goes back to the queue for another editor, with a new promise to ${name}. The first decision stays on record.`,
    send: "Reopen",
    done: "Reopened. It waits for another editor.",
  },
};
