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
  ourSide: "Our side of it",
  /** The promised days come from the publication's settings. */
  promisedDays: (answer: number, exclusive: number) =>
    `You have an answer within ${days(answer)}, and we ask for the piece to ourselves for ${days(exclusive)}. The rest of what we owe you:`,
  desk: "The desk",
  deskText: "Questions before you write, or anything that went wrong, go to",
  agreement: "The contributor agreement",
  agreementNote: (version: number) =>
    `Version ${version}. You accept it with your signature when you submit; it is printed here whole so that you can read it before.`,
  begin: "Start writing",
};
