const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

/** Words of the page on which an editor types over an author's text, and of what leaves it: suggestions. */
export const words = {
  title: "Editing",
  back: "Back to the piece",
  closed:
    "This piece is not being edited now. Where it stands is on its page; what you typed here and could not send is kept below, on this device.",
  open: "Edit the text",
  propose: "Propose a change",
  proposeHint: "It then goes to its author again, and waits for their signature.",
  over: (revision: number) =>
    `You type over revision ${revision}. Nothing of it is printed: each change leaves as a suggestion the author answers.`,
  voids: {
    ready:
      "This piece is ready. Once you send a change, the author’s signature counts no longer: they answer, and sign anew.",
    scheduled:
      "This piece is scheduled. Once you send a change, it is off the schedule and the author’s signature counts no longer: they answer, and sign anew.",
  },
  lastSaved: (name: string, moment: string) => `Last typed in by ${name}, ${moment}.`,
  needsScript: "Editing needs JavaScript, because the text is saved as you type.",

  howKnown: "How the author knows",
  authorNote: "About the author",

  theirs: "The author’s alone",
  theirsWhy:
    "These are the author’s own word about the piece and about themselves. Ask them, if something in it should be another.",
  language: "Language",
  disclosed: "Disclosures",
  bases: "First-hand sentences",
  basesNone: "None is marked.",
  basesWhy:
    "You can cut such a sentence, or edit around it; its basis goes with it and cannot be reworded.",

  changes: (changed: number, revision: number) =>
    changed === 0
      ? `No change against revision ${revision} yet.`
      : `${count(changed, "change", "changes")} against revision ${revision}.`,
  uncounted: "Some of it cannot be saved yet: see the fields marked above.",
  mechanical: (changed: number) =>
    changed === 0
      ? ""
      : `${changed} of them only in punctuation, spaces and capitals: the author can accept those at once.`,
  whyOpen: "Say why",
  why: (number: number) => `Why change ${number}?`,
  whyHint: "The author reads it beside this change. You need not say why of everything.",
  whyLeft: "Written beside changes that are no longer in the text. It is not sent.",
  whyDrop: "Take it away",
  preview: "What the author will see",
  previewNone: "Nothing is changed.",
  before: "Ready for the author?",

  send: "Send for approval",
  formTitle: "Send these changes to the author",
  follows: (changed: number, name: string, email: string) =>
    `${name}, ${email}, gets ${count(changed, "suggestion", "suggestions")} and this letter. They accept, reject or counter each; nothing is printed that they did not approve.`,
  sent: "Sent. It is the author’s turn now.",
  unsaved: "Settle the question above first: there are two texts of this piece.",
  template: (changed: number) =>
    `Thank you for your patience. ${changed === 1 ? "There is one change" : `There are ${changed} changes`} for you to look at. If one of them says what you do not mean, put your own words in its place: that is what the page is for.`,

  answered: "What the author answered",
  answeredText:
    "Each suggestion they countered, with what they would have instead. The rest is settled.",
  was: "You suggested",
  theirWording: "They would have",

  suggestions: "Suggestions",
  round: (round: number) => `Round ${round}`,
  numbered: (number: number, mechanical: boolean) =>
    `${number}, ${mechanical ? "mechanical" : "may change the meaning"}`,
  resolutions: {
    accepted: "Accepted",
    rejected: "Rejected",
    countered: "Countered",
    open: "Not answered yet",
  },
  kept: "Your text stays here until they have answered.",
};
