import type { Promised, View } from "@/lib/queue/rules";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Words of the desk's list. Names of controls stay clear of the names other pages promise (product §4). */
export const words = {
  title: "Desk",
  lists: "Lists",
  views: {
    todo: "To do",
    author: "With the author",
    ready: "Scheduled and ready",
    closed: "Closed",
    all: "All",
  } satisfies Record<View, string>,
  count: (count: number, countedTo: number) =>
    count >= countedTo ? `${countedTo.toLocaleString("en")}+` : count.toLocaleString("en"),

  search: "Find a piece",
  searchHint: "Words of the headline, a name, a number",
  topic: "Topic",
  anything: "Anything",
  stateOf: "State",
  anyState: "Any",
  mine: "Held by me",
  apply: "Show",
  clear: "Clear",

  columns: {
    turn: "Turn",
    age: "Age",
    piece: "Piece",
    author: "Author",
    state: "State",
    topic: "Topic",
    held: "Held by",
    findings: "Findings",
    receipt: "No.",
  },
  caption: (view: View) => `${words.views[view]}: pieces on the desk`,

  promise: ({ days, late }: Promised) => {
    if (late) return `${days} d late`;
    return days === 0 ? "today" : `${days} d left`;
  },
  promiseInFull: ({ days, late }: Promised, answerBy: string) => {
    if (late) return `Answer promised by ${answerBy}, ${plural(days, "day", "days")} ago`;
    return days === 0
      ? `Answer promised by ${answerBy}, today`
      : `Answer promised by ${answerBy}, ${plural(days, "day", "days")} left`;
  },
  waiting: (span: string) => `Waiting ${span}`,
  byline: (byline: string, author: string) =>
    byline === author ? author : `${author}, as ${byline}`,
  own: "Yours",
  ownInFull: "You wrote this piece: another editor decides on it.",
  recused: "Recused",
  recusedInFull: "You are recused from this piece: another editor decides on it.",
  held: (name: string | null, mine: boolean, span: string) =>
    `${mine ? "You" : (name ?? "An editor")}, ${span}`,
  free: "Nobody",
  none: "–",
  findings: (count: number) => plural(count, "finding", "findings"),

  empty: {
    todo: {
      title: "Nothing waits for an editor",
      sentence:
        "Pieces appear here when somebody submits one, the oldest promise first, and stay until they are decided and published. What you wrote yourself is under “All”.",
    },
    author: {
      title: "Nothing is with an author",
      sentence:
        "Pieces appear here when an editor has asked for changes, returned a piece, or sent a text for approval.",
    },
    ready: {
      title: "Nothing is ready to publish",
      sentence: "Pieces appear here when an editor has accepted them, until they are published.",
    },
    closed: {
      title: "Nothing has been closed yet",
      sentence: "Published, declined and withdrawn pieces are kept here, the newest first.",
    },
    all: {
      title: "Nobody has submitted a piece yet",
      sentence: "Every piece that is submitted appears here and stays. Drafts are never shown.",
    },
  } satisfies Record<View, { title: string; sentence: string }>,
  nothingFound: {
    title: "No piece fits these filters",
    sentence: "Look in “All”, or clear the filters.",
  },

  pages: "Pages",
  page: (page: number) => `Page ${page}`,
  earlier: "Previous page",
  later: "Next page",

  keys: {
    open: "Keys",
    title: "Keys on this page",
    close: "Close",
    list: [
      ["j", "next piece"],
      ["k", "previous piece"],
      ["o", "open the piece"],
      ["Enter", "open the piece"],
      ["/", "find a piece"],
      ["?", "show or close this"],
    ] as const,
  },
};
