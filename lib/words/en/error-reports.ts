import type { CorrectionKind } from "@/db/schema/corrections";
import { reporterKept } from "@/lib/error-reports/rules";
import { words as corrections } from "./corrections";

const keptDays = reporterKept / 86_400_000;
const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

/** Words for telling the desk that something is wrong in a piece, and for what the desk makes of it. */
export const words = {
  /** For whoever reports one. */
  title: "Report an error",
  description: "Tell the editors what is wrong in a piece.",
  piece: "In",
  by: "by",
  follows: "An editor reads what you send. What is wrong is corrected in the open, with its date:",
  allCorrections: "all corrections",
  words: "Which words?",
  wordsHint: "Copy the sentence from the piece. Leave this empty if you mean the whole piece.",
  wrong: "What is wrong?",
  wrongHint:
    "A figure, a name, a date, a quotation, a picture: say what it should be, if you know.",
  source: "How do you know? (optional)",
  sourceHint: "A link, a document, or that you were there. It makes an editor’s work quicker.",
  email: "Your e-mail address, if you want an answer (optional)",
  emailHint: `We write to you once, when the report is closed. Only editors see the address, and it is deleted ${keptDays} days after that.`,
  signedIn: (email: string) =>
    `You are signed in, so the answer goes to ${email} when the report is closed. Only editors see who you are, and it is forgotten ${keptDays} days after that.`,
  send: "Send the report",
  disagree: "Not an error, but a different view?",
  respond: "Respond to this piece",
  failed: "That did not reach us. What you wrote is kept below; please send it again.",

  sent: {
    title: "Thank you. The desk has it.",
    next: "An editor reads it. What is wrong is corrected in the open, with its date:",
    corrections: "Corrections",
    answer:
      "If you left an address, you hear from us when something has been corrected, or when an editor has found nothing to correct.",
    back: "Back to the piece",
  },

  /** For the desk. */
  desk: {
    title: "Errors readers report",
    explained:
      "What readers say is wrong in print, the oldest first. Authors never see a report: they hear of it when a correction is proposed to them.",
    list: "Open reports",
    empty: {
      title: "Nothing is reported.",
      sentence:
        "Under every piece a reader can say what is wrong with it. It stands here until it was corrected, or until somebody has looked and found nothing to correct.",
    },
    panel: "Errors readers report",
    none: "No report is open.",
    whole: "About the whole piece.",
    source: "How they know:",
    when: (moment: string, ago: string) => `${moment}, ${ago}`,
    from: (name: string) => `${name},`,
    noReply: "No address to answer to.",
    correct: "Correct the piece",
    about: (headline: string) => `“${headline}”`,
    takenUp: {
      with_author: "A correction that answers it is with the author.",
      with_desk: "A correction that answers it is open; it is the desk’s turn.",
    },
    waits: "A correction of this piece is with its author: another can begin when it is over.",
    dismiss: {
      open: "Nothing to correct",
      title: "Close the report: nothing to correct",
      hint: "For your colleagues: what you looked at, and why it stands. It is kept with the report.",
      follows: (told: boolean) =>
        told
          ? "Whoever sent it is told that an editor has read it and found nothing to correct. Your reason is not sent."
          : "Nobody is told: no address was left.",
      send: "Close the report",
      done: "Closed. Nothing was corrected.",
    },
    closed: (total: number) => count(total, "closed report", "closed reports"),
    outcomes: (outcome: "corrected" | "nothing" | "retracted", notice: CorrectionKind | null) =>
      outcome === "nothing"
        ? "Nothing to correct"
        : outcome === "retracted"
          ? "The piece was retracted"
          : `Answered: ${corrections.kinds[notice ?? "correction"]}`,
    closedBy: (who: string, moment: string) => `${who}, ${moment}`,
    answers: "Which reports does this answer?",
    answersHint:
      "They close by themselves when readers see it, and whoever left an address is told.",
    toAnswer: "What readers report of this piece",
    pages: "Pages of this list",
    page: (page: number) => `Page ${page}`,
    earlier: "Earlier",
    later: "Later",
  },
};
