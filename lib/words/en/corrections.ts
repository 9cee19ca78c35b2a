import type { CorrectionKind } from "@/db/schema/corrections";

/** Words for notices on an article and for taking one back: on the desk and, where said so, for readers. */
export const words = {
  /** For readers. */
  title: "Corrections and notes",
  kinds: {
    fix: "Fix",
    correction: "Correction",
    clarification: "Clarification",
    update: "Update",
    editors_note: "Editor’s note",
    retraction: "Retraction",
  } satisfies Record<CorrectionKind, string>,

  /** At the head of a piece, before a date: what the newest notice did. A fix is only told beneath. */
  since: {
    correction: "Corrected on",
    clarification: "Clarified on",
    update: "Updated on",
    editors_note: "Editor’s note of",
  } satisfies Partial<Record<CorrectionKind, string>>,
  sinceLink: "what it says",
  all: "All corrections of this publication",
  page: {
    kicker: "In public",
    title: "Corrections",
    text: "Everything we have put right, added to or taken back after it was published, the newest first. What was wrong stays readable beside what is right; a piece that was retracted leaves its headline, its author’s name and the reason.",
    description: "Every correction, clarification, update and retraction, with its date.",
    empty: {
      title: "Nothing has been corrected yet.",
      text: "When something turns out to be wrong, it stands here, with its date, the piece, and the words before and after.",
    },
    count: (total: number) => (total === 1 ? "One notice" : `${total} notices`),
    how: "Seen an error? Open the piece and choose “Report an error” under its text.",
    feeds: "The feeds carry every notice with its piece.",
    by: "By",
  },

  desk: "Notices on the article",
  none: "No notice stands on this article.",
  open: "Add a notice",
  formTitle: "Add a dated notice to the article",
  kind: "Kind of notice",
  text: "What readers will read",
  textHint: "It stands with today’s date under the text, for good. Not a word of the text changes.",
  follows: (name: string, email: string) =>
    `Readers see it at once. ${name}, ${email}, is told. Other words in the text itself would need their signature.`,
  send: "Add this notice",
  done: "The notice stands on the article.",

  retract: {
    open: "Retract this article",
    title: "Retract this article for good",
    reason: "Reason",
    hint: "Public: it stands in the place of the text, with today’s date.",
    follows: (name: string, email: string) =>
      `The text is taken away everywhere: page, feeds, search. The headline, the byline and this reason stay at its address. ${name}, ${email}, is told. It cannot be undone.`,
    send: "Retract this article",
    done: "Retracted. The notice stands at its address.",
  },
};
