import type { Resolution } from "@/db/schema/suggestions";

/** Words of the author reading what the desk would change, answering each suggestion, and signing the text. */
const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const words = {
  title: "For your approval",
  lead: "The desk has read your piece and suggests changes. Nothing of them is in your text until you accept it. Answer each. Then you approve the text that follows from your answers, and an editor publishes it; or, where you countered, it goes back to the desk.",
  letter: "The editor writes",
  back: "Where it stands",
  needsScript:
    "Answering suggestions needs JavaScript, because each answer is saved as it is given.",

  progress: (done: number, all: number) => `${done} of ${all} answered`,
  next: "Next open one",
  allAnswered: "To the end",
  mechanical: (n: number) =>
    n === 1 ? "Accept the mechanical one" : `Accept the ${n} mechanical ones`,
  mechanicalHint:
    "Mechanical: punctuation, spaces, and small and capital letters. Everything else may change what you mean.",
  view: "Show the text",
  views: { changes: "With the changes", print: "As it will be printed" },
  printHint:
    "This is the text as it follows from your answers so far: what you accepted, your own wording, and everything else as you wrote it.",
  keysTitle: "Keys",
  keys: [
    ["j", "the next suggestion"],
    ["k", "the one before"],
    ["a", "accept it"],
    ["r", "reject it"],
    ["c", "counter it"],
  ] as const,
  keysNote: "They work while a suggestion has the focus; j begins.",

  list: "Suggestions",
  suggestion: (n: number) => `Suggestion ${n}`,
  sort: { mechanical: "mechanical", meaning: "may change the meaning" },
  fields: {
    headline: "Headline",
    standfirst: "Standfirst",
    byline: "Byline",
    authorNote: "About you",
    howKnown: "How you know",
    "news.title": "The news it answers",
    "news.source": "Where the news appeared",
    "news.url": "The news’s web address",
    "news.date": "The day of the news",
  } as Record<string, string>,
  was: "Was",
  wouldBe: "Would be",
  nothing: "nothing",
  showInText: "Show in the text",

  accept: "Accept suggestion",
  acceptShort: "Accept",
  reject: "Reject suggestion",
  rejectShort: "Reject",
  counter: "Counter",
  change: "Answer it differently",
  resolved: {
    accepted: "You accepted it",
    rejected: "You rejected it: your words stay",
    countered: "You countered it",
  } satisfies Record<Resolution, string>,
  yourWording: "Your wording",
  wordingHint: "What should stand there instead. Leave it empty if a line to the desk says it.",
  beginWith: "Begin with",
  beginWithYours: "your words",
  beginWithTheirs: "theirs",
  line: "A line to the desk",
  lineHint: "Why, or what you mean. It stays beside this suggestion.",
  cancel: "Cancel",
  saving: "Saving…",
  failed: "This answer was not saved. What you wrote is kept here: try again in a moment.",

  thread: "What was said",
  who: { you: "You", author: "The author", editor: "An editor" },

  pending: (n: number) =>
    `${counted(n, "suggestion waits", "suggestions wait")} for your answer. When each has one, you approve the text here, or send it back.`,
  sign: {
    title: "Sign this text",
    text: (hash: string, agreement: number, guidelines: number) =>
      `You sign exactly the text shown here as it will be printed, under contributor agreement version ${agreement} and guidelines version ${guidelines}. Its fingerprint begins ${hash}. Nothing else can be published under your name.`,
    read: "Read it once more as it will be printed",
    agreement: (version: number) => `Read the contributor agreement, version ${version}`,
    button: "Approve this text",
    sending: "Signing…",
    failed: "We could not reach the desk, so nothing was signed. Try again in a moment.",
  },
  sendBack: {
    title: "Send it back to the desk",
    text: (n: number) =>
      `You countered ${counted(n, "suggestion", "suggestions")}. The desk reads what you wrote and answers; what you accepted stays accepted, what you rejected stays out, and nothing is signed yet.`,
    line: "A line to the editors",
    lineHint: "You need not write one.",
    lineNeeded: "What they should say instead.",
    button: "Send back to the desk",
    sending: "Sending…",
    failed:
      "We could not reach the desk, so nothing was sent. Your answers are kept. Try again in a moment.",
  },
  reload: "Reload",

  earlier: {
    title: (round: number) => `Round ${round}`,
    accepted: "accepted",
    rejected: "rejected",
    countered: "countered",
    open: "not answered",
    wording: "Their wording:",
    ownWording: "Your wording:",
  },
};
