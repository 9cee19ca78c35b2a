import type { GuidelineEffect } from "@/db/schema/guidelines";

const days = (count: number) => (count === 1 ? "one working day" : `${count} working days`);

/** Words of the page that tells contributors how to submit. */
export const words = {
  title: "How to submit",
  standfirst:
    "Write what you know because you were there. Here is everything we will ask of your text, why we ask it, and what we owe you in return.",
  version: (number: number) => `Version ${number}`,
  inForce: "In force since",
  rules: "The guidelines",
  reason: "Why",
  judged: "How it is judged",
  failing: "If it is not met",
  effects: {
    block: "The piece cannot be submitted until it is met.",
    answer: "You are asked for a written answer, and the editor reads it beside the text.",
    advise: "You are told, and you decide.",
  } satisfies Record<GuidelineEffect, string>,
  contents: "On this page",
  ourSide: "Our side of it",
  /** What a contributor is owed, before they write a word. */
  promises: [
    {
      title: "When you hear from us",
      text: "You get a receipt the moment you submit. It has two dates: the day by which we answer, and the day from which the piece is free to go elsewhere if we have not. Until then its page says whose turn it is and since when, and tells you when a person has opened it.",
    },
    {
      title: "What we do to your text",
      text: "Nothing, by ourselves. An editor reads it, may ask you for changes, and may propose some word by word. Each one waits for your yes or no. What is published is the text you signed, letter for letter; if anybody changes so much as a comma afterwards, your signature is void and we ask again.",
    },
    {
      title: "What we check",
      text: "That you were there. We may ask for a badge, a letter, a colleague who can say so, or look in a public register. We look at it, write down what it confirms, and destroy it. Readers are told in plain words what was confirmed and what rests on your account alone.",
    },
    {
      title: "If we decline it",
      text: "You get a letter from a person, with the reason and the guideline it rests on. The text is yours again that minute. You may appeal once, and another editor reads it afresh.",
    },
    {
      title: "If we drop it after accepting it",
      text: "It is rare, and only the chief editor may do it. You are told why, in writing, and every right you gave us goes back to you at once.",
    },
    {
      title: "After it is published",
      text: "People will answer you, some of them in articles of their own, and you are told when they do. You may answer back. If something is wrong, tell us, and a dated notice goes beside it.",
    },
  ],
  /** The promised days come from the publication's settings. */
  promisedDays: (answer: number, exclusive: number) =>
    `At present: an answer within ${days(answer)}, and we ask for the piece to ourselves for ${days(exclusive)}.`,
  desk: "The desk",
  deskText: "Questions before you write, or anything that went wrong, go to",
  agreement: "The contributor agreement",
  agreementNote: (version: number) =>
    `Version ${version}. You accept it with your signature when you submit; it is printed here whole so that you can read it before.`,
  begin: "Start writing",
  none: {
    title: "The guidelines are being written.",
    text: "The desk has not published its guidelines yet. What we promise you stands already, below.",
  },
};
