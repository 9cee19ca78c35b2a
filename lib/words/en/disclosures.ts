import type { DisclosureKey } from "@/lib/disclosures/rules";

type Question = { question: string; hint: string; sentence: string };

/** The direct questions, as they are asked. The sentence an author writes after a "Yes" is printed under the byline. */
const questions: Record<DisclosureKey, Question> = {
  interests: {
    question: "Do you, or someone close to you, have something to gain or lose by what this says?",
    hint: "A job, a contract, shares, a campaign, a dispute: anything a reader would want to know.",
    sentence: "Say what it is, in a sentence we can print",
  },
  payment: {
    question: "Has anyone paid you, or promised you anything, for writing this?",
    hint: "Your usual salary counts only if writing this was part of the work.",
    sentence: "Say who, and for what, in a sentence we can print",
  },
  help: {
    question: "Did anyone help you write this?",
    hint: "A press office, a colleague, a ghostwriter, a friend who rewrote a part. Spelling does not count.",
    sentence: "Say who helped, and with what, in a sentence we can print",
  },
  ai: {
    question: "Did you use an AI tool for any of the words or facts?",
    hint: "Spelling and translation of single words do not count. Using one is no ground to decline a piece; hiding it is.",
    sentence: "Say which tool, and for what, in a sentence we can print",
  },
  exclusivity: {
    question: "Has this been published elsewhere, or is another publication considering it?",
    hint: "A post of your own counts too.",
    sentence: "Say where, in a sentence we can print",
  },
  clearance: {
    question: "Do you need anyone’s permission to publish this?",
    hint: "An employer, a service, a court, a professional body.",
    sentence: "Say whose, and whether you have it, in a sentence we can print",
  },
};

export const words = {
  title: "What readers should know",
  intro:
    "Six plain questions. A “yes” does not count against you; it is printed as a sentence under your byline, in your own words.",
  questions,
  yes: "Yes",
  no: "No",
};
