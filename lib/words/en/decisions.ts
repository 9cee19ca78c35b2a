type Guideline = { title: string; reason: string };

const stop = (sentence: string) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** Words for deciding: the buttons, the form for declining, the letter it proposes. */
export const words = {
  accept: "Accept as it stands",
  acceptHint: "The author’s signature on this text stands. They are told at once.",
  accepted: "Accepted as it stands. The author has been told; the piece is ready to publish.",

  acceptAgain: "Accept it too",
  acceptAgainHint: "One acceptance is not enough for this piece: yours adds to it.",
  acceptedAgain: "Accepted. What it still lacks is named under “Before publication”.",
  waive: {
    open: "Do without a second editor",
    title: "Let this piece go without a second editor",
    hint: "Why it cannot wait for one. Kept on record, for editors only.",
    follows: (before: number) =>
      `Everything else it needs, it still needs. The exception is counted: ${
        before === 0
          ? "it would be the first"
          : before === 1
            ? "there has been one before"
            : `there have been ${before} before`
      }.`,
    send: "Do without a second editor",
    done: "It needs no second editor now. The exception is on record.",
  },

  edit: "Accept for editing",
  editHint: "Every change then goes to the author first.",
  editDone: "Accepted for editing. The author has been told.",
  editWithLetter: "Write a letter first",
  editTitle: "Accept it for editing, with a letter",
  editTemplate:
    "Thank you for it. We will be in touch with a first round of changes; if a wording matters to you, tell us now and we leave it as it is.",

  goBack: "Return",
  wentBack: "Returned. The author has the list of what is missing.",
  goBackTitle: "Return it before it is read",
  goBackHint: "For a piece that cannot be judged yet because something is missing.",
  missing: "What is missing",
  missingHint: "One thing a line. The author sees it as a list.",
  missingNone: "Name at least one thing that is missing.",
  goBackTemplate: (missing: number) =>
    `Thank you for it. It cannot be read fairly without ${missing === 1 ? "that" : "these"}; nothing has been decided yet.`,

  preview: "Read it as it will arrive",
  to: (name: string, email: string) => `To ${name}, ${email}`,
  follows: "Proposed for you; yours once you change a word.",
  writeAgain: "Propose it anew",

  decline: "Decline",
  declined: "Declined. Its letter goes in two minutes; until then it waits under “Letters”.",
  declineTitle: "Decline this piece",
  main: "Reason",
  chooseMain: "Choose the main one",
  others: "What else weighed",
  weighed: (chosen: number) =>
    chosen === 0 ? "Something else weighed too" : `What else weighed: ${chosen}`,
  othersHint: "Up to two. The author is told these too.",
  letter: "Letter to the author",
  letterHint: "Proposed from the guideline you name; yours once you change a word.",
  goesTo: (name: string, email: string) =>
    `Goes to ${name}, ${email}, in two minutes; until then you can hold it back or rewrite it under “Letters”.`,
  cancel: "Cancel",
  kept: "Your letter is kept while this page is open.",

  /**
   * The letter proposed to a declining editor (the mail greets and signs): thanks, the guideline and its reason, what the author may do now.
   * @param others the titles of what else weighed
   */
  template: (headline: string, guideline: Guideline | null, others: readonly string[]) =>
    [
      `Thank you for sending us “${headline}”, and for the work in it. An editor has read all of it. We are not going to publish it, and you should know why.`,
      ...(guideline
        ? [
            `It comes down to one of our guidelines, “${guideline.title}”. ${stop(guideline.reason)} This piece does not meet it, and we do not think another round of editing would change that.`,
          ]
        : []),
      ...(others.length > 0
        ? [
            `${others.length === 1 ? "One smaller thing" : "Two smaller things"} weighed too: ${others.map((title) => `“${title}”`).join(" and ")}.`,
          ]
        : []),
      "The piece is yours again from this moment: offer it wherever you like. If there is something else you were there for, we would be glad to read it.",
    ].join("\n\n"),
};
