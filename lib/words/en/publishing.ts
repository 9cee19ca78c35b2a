import type { Blocker, BlockerName } from "@/lib/gate/rules";

/** Words for the last step: the gate, the address, the button. */
export const words = {
  title: "Publish",
  hint: "It goes out exactly as it stands beside this panel.",
  address: "Address",
  addressBegins: "/articles/",
  addressHint: "Proposed from the headline. It stays for good.",
  topic: "Topic",
  noTopic: "No topic",
  publish: "Publish now",
  published: "Published. The author has been told.",
  read: "Read it as published",
  leaveUnsent: "It goes out without the changes that were typed and not sent to the author",
  blocked:
    "Something still stands between this piece and publication: it is named under “Before publication”.",

  signed: (revision: number, moment: string) =>
    `The author signed exactly this text, revision ${revision}, on ${moment}.`,
  unsigned: (revision: number) => `The author has not signed this text, revision ${revision}.`,
  gate: "Before publication",
  gateOpen: "Nothing stands between this piece and publication.",
  blockers: {
    unsigned: "The author has not signed exactly this text.",
    suggestion_pending: "A suggestion is still unanswered.",
    mark_unconfirmed: "A first-hand sentence is not confirmed.",
    disclosure_missing: "A disclosure question is unanswered.",
    image_incomplete: "A picture lacks its description or credit.",
    hold_open: "A hold is open.",
    embargoed: "The embargo has not passed.",
    undecided: "No editor has accepted it.",
    second_editor_missing: "A second editor has not accepted it.",
  } satisfies Record<BlockerName, string>,
  clears: {
    author: "The author clears this.",
    editor: "An editor clears this.",
    opener: "Whoever opened it, or a chief editor, clears this.",
    clock: "Time clears this.",
  } satisfies Record<Blocker["who"], string>,
  markUnconfirmed: (number: number) => `First-hand sentence ${number} is not confirmed.`,
  goThere: "Go there",
  goTo: (blocker: string) => `Go there: ${blocker}`,
};
