import type { TextField } from "@/lib/differences/edit";

const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

/** What a letter says of one thing asked for: the words it is about, if any. */
export type Asked = { text: string; quote: string };

const shortened = (text: string) =>
  text.length > 90 ? `${text.slice(0, 88).replace(/[\s\p{P}]+$/u, "")}…` : text;

/** Words for asking an author for changes: the notes, the field, the form that sends them, the letter it proposes. */
export const words = {
  title: "Changes to ask for",
  empty:
    "Select words in the text, or none for the piece as a whole, and write what you would like.",
  field: "Request",
  fieldHint: "One thing at a time: what, and why. It is kept at once, and sent with the others.",
  about: "About these words:",
  aboutAll: "About the piece as a whole. Select words in the text to ask about those.",
  noWords: "Ask about the whole piece instead",
  askHere: "Ask about the words you selected",
  add: "Add request",
  added: "Noted. It is not sent yet.",
  remove: "Take back",
  removed: "Taken back.",
  which: (number: number) => `note ${number}`,
  general: "The piece as a whole",
  quoted: (text: string) => `“${shortened(text)}”`,
  earlier: (revision: number) => `Written on revision ${revision}; it is not sent with the others.`,
  theirs: "Noted by colleagues, not sent",
  theirsBy: (name: string | null) => `${name ?? "Another editor"}, not sent`,

  open: "Request changes",
  formTitle: "Ask the author for these changes",
  send: "Request changes",
  sent: "Sent. It is the author’s turn now.",
  nothing: "Add at least one thing to ask for first.",
  due: "Due",
  dueHint: "The end of this day, UTC. The author is reminded, and can ask for longer.",
  going: (number: number) => `${count(number, "thing", "things")} to ask for, numbered as above.`,

  answersTitle: "What was asked",
  round: (revision: number) => `About revision ${revision}`,
  number: (number: number) => `${number}.`,
  answers: {
    done: "Done",
    declined: "Not done, because",
    question: "A question",
    none: "Not answered yet",
  },
  changed: "What changed since you read it",
  revisions: "Revisions",
  changedText: (before: number, now: number) =>
    `You read revision ${before}; this is revision ${now}.`,
  seeChanges: "See it in the text",
  compare: "Compare any two revisions",

  backToPiece: "Back to the piece",
  compareTitle: (from: number, to: number) =>
    from === to ? `Revision ${from}` : `From revision ${from} to revision ${to}`,
  compareFrom: "From",
  compareTo: "To",
  compareShow: "Compare",
  legend: "What was taken out is struck through; what was added is underlined.",
  revisionChoice: (number: number, moment: string, signed: boolean) =>
    `${number}: ${moment}${signed ? ", signed" : ", not signed"}`,
  fields: {
    headline: "Headline",
    standfirst: "Standfirst",
    byline: "Byline",
    "news.title": "The news it answers",
    "news.source": "Where the news appeared",
    "news.url": "The address of the news",
    "news.date": "When the news appeared",
    howKnown: "How the author knows",
    authorNote: "About the author",
  } satisfies Record<TextField, string>,

  /**
   * The letter proposed to an editor who asks for changes; the mail puts the list and the day under it. It follows the
   * notes until a word of it is changed.
   */
  template: (asked: readonly Asked[]) =>
    [
      asked.length === 1
        ? "Thank you for it. There is one thing we would like you to look at; it is below."
        : `Thank you for it. There are ${asked.length || "a few"} things we would like you to look at; they are below${asked[0]?.quote ? `, beginning with “${shortened(asked[0].quote)}”` : ""}.`,
      "Where you cannot do what we ask, say so: we would rather hear why than have you guess. Your piece keeps its place and its editor.",
    ].join("\n\n"),
};
