import type { TextField } from "@/lib/differences/edit";
import type { Form } from "@/lib/differences/forms";

/** Words about what changed between two versions of a piece: in lists, letters, and for those who hear the page. */
export const words = {
  /** Said before what they name by a screen reader; colours and lines say it to the eye. */
  removed: "removed:",
  added: "added:",
  movedAway: "moved from here:",
  movedHere: "moved to here:",
  newParagraph: "new paragraph",
  changedForm: (before: string, after: string) =>
    before === after ? `another kind of ${after}` : `${after}, was ${before}`,
  form: {
    paragraph: "paragraph",
    heading: "heading",
    subheading: "smaller heading",
    list: "list",
    numberedList: "numbered list",
    item: "list item",
    quotation: "quotation",
  } satisfies Record<Form, string>,
  rule: "a dividing line",
  lineBreak: "a line break",
  emptyParagraph: "an empty paragraph",

  mark: {
    bold: "bold",
    italic: "italic",
    link: (href: string) => `link to ${href}`,
    firsthand: "marked first-hand",
  },
  formatted: (on: string[], off: string[]) =>
    [...on.map((mark) => `now ${mark}`), ...off.map((mark) => `no longer ${mark}`)].join(", "),

  field: {
    headline: "Headline",
    standfirst: "Standfirst",
    byline: "Byline",
    "news.title": "The news it answers",
    "news.source": "Where the news appeared",
    "news.url": "Address of the news",
    "news.date": "Date of the news",
    authorNote: "About the author",
    howKnown: "How the author knows",
  } satisfies Record<TextField, string>,

  /** One change as a sentence, for a list or a letter. */
  sentence: {
    insert: (after: string) => `Added “${after}”`,
    delete: (before: string) => `Removed “${before}”`,
    replace: (before: string, after: string) => `Replaced “${before}” with “${after}”`,
    /** What an author signs is named, also where only a click would show it. */
    bringing: (sentence: string, marks: string[]) => `${sentence} (${marks.join(", ")})`,
    format: (text: string, change: string) => `“${text}”: ${change}`,
    move: (text: string) => `Moved “${text}”`,
    split: (left: string) => `Began a new paragraph after “${left}”`,
    join: (left: string) => `Joined the paragraphs after “${left}”`,
    form: (text: string, change: string) => `“${text}”: ${change}`,
  },
};
