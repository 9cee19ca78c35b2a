type Guideline = { title: string; reason: string };

const stop = (sentence: string) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

/** Words for deciding: the buttons, the form for declining, the letter it proposes. */
export const words = {
  accept: "Accept as it stands",
  acceptHint: "The author's signature on this text stands. They are told at once.",
  accepted: "Accepted as it stands. The author has been told; the piece is ready to publish.",

  decline: "Decline",
  declined: "Declined. The letter is on its way to the author.",
  declineTitle: "Decline this piece",
  main: "Reason",
  chooseMain: "Choose the main one",
  others: "What else weighed",
  othersHint: "Up to two. The author is told these too.",
  letter: "Letter to the author",
  letterHint:
    "Proposed from the guideline you name. Once you change a word it is yours and stays as you leave it.",
  goesTo: (name: string, email: string) => `Goes to ${name}, ${email}, at once.`,
  cancel: "Cancel",
  kept: "Your letter is kept while this page is open.",
  unsent: "The letter you had begun",

  /**
   * The letter proposed to a declining editor: thanks, the guideline and its reason, what the author may do now.
   * @param others the titles of what else weighed
   */
  template: (
    author: string,
    headline: string,
    guideline: Guideline | null,
    others: readonly string[],
  ) =>
    [
      `Dear ${author},`,
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
      "With thanks,\nThe editors",
    ].join("\n\n"),
};
