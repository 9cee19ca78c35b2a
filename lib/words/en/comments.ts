import type { CommentCause, CommentState } from "@/db/schema/comments";
import type { Rule } from "@/lib/screening/outcome";
import { longDay } from "./dates";

const timeFormat = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});

/** Words around what readers say under a piece, for everybody and for whoever said it. */
export const words = {
  title: (count: number) =>
    count === 0
      ? "Comments"
      : count === 1
        ? "1 comment"
        : `${count.toLocaleString("en-GB")} comments`,
  policy:
    "Courtesy is the one condition: no violence, racism, vulgarity, profanity, all caps or discourtesy.",
  policyLink: "How comments are read",
  empty: "Nobody has said anything yet.",
  pageTitle: (headline: string) => `Comments on “${headline}”`,
  back: "Read the piece",
  whole: "All comments on this piece",
  orders: { newest: "Newest first", oldest: "Oldest first" },
  ordersNav: "Order",
  pages: "Further pages",
  earlierPage: "Previous page",
  laterPage: "Next page",
  onPage: (page: number, pages: number) => `Page ${page} of ${pages}`,
  nameless: "A reader",
  staff: "Editor",
  author: "Author of this piece",
  edited: "edited",
  answers: (name: string) => `in answer to ${name}`,
  gone: "What stood here is not shown any more.",
  grew: "Grew into a response:",
  reply: "Reply",
  report: "Report",
  /** After the two, for those who hear the page: to whom, and of whom. */
  to: (name: string) => `to ${name}`,
  whatSaid: (name: string) => `what ${name} said`,
  moment: (date: Date) => `${longDay(date)}, ${timeFormat.format(date)} UTC`,
  closed: "Comments under this piece are closed.",
  closes: (day: string) => `Comments close on ${day}.`,
  premoderated: "A moderator reads every comment under this piece before it is published.",
  signIn: "Sign in to say something",

  /** The form. */
  field: "Comment",
  replying: (name: string) => `You are answering ${name}.`,
  notReplying: "Say it to everybody instead",
  hint: "Plain text; web addresses become links. You can change it for five minutes.",
  post: "Post comment",
  plainPage: "Write on a page of its own",
  sending: "Sending…",
  restored: "You had written this here before. It was kept on this device.",
  failed: "It could not be sent. Your words are kept on this device; try again in a moment.",
  left: (left: number) => (left < 0 ? `${-left} characters too many` : `${left} characters left`),
  sendAgain: "Send again",
  writePage: (headline: string) => `Say something about “${headline}”`,
  replyPage: (name: string) => `Answer ${name}`,

  /** Before it is sent, in the policy's own words. */
  before: {
    refused: (rule: string) => `As it stands this would not be published. ${rule}`,
    held: (rule: string) => `As it stands a moderator would read this first. ${rule}`,
    these: "It is about these words:",
    filter: "Our filter says this, not a person. It can be wrong: then send it, and appeal.",
    found: "Our filter found this, not a person. It can be wrong.",
    filterHeld: "Our filter says this, not a person. You can send it as it is.",
  },
  rules: {
    violence: "The policy says: no violence. Nobody is to be threatened, or wished harm.",
    racism: "The policy says: no racism. Nobody is to be spoken ill of for what they are.",
    vulgarity: "The policy says: no vulgarity.",
    profanity: "The policy says: no profanity.",
    all_caps: "The policy says: no writing in capitals. It reads as shouting.",
    discourtesy: "The policy says: no discourtesy. Argue with the thought, not the person.",
    quoted:
      "It quotes words that the policy does not allow, so a person looks at how they are meant.",
    possible_discourtesy: "It may read as discourteous to somebody.",
    language: "Our filter cannot read this language, so a person does.",
    watched_word: "It holds a word that moderators here want to see first.",
    unavailable: "Our filter could not read it, so a person does.",
  } satisfies Record<Rule, string>,

  /** What became of it. */
  published: "Your comment is published.",
  held: "Your comment waits for a moderator.",
  refused: "Your comment is not published.",
  appealed: "A moderator is looking at it again.",
  removed: "Your comment is gone.",
  seeIt: "See it on the page",
  seeYours: "Your own page of it",
  promise:
    "A person reads what waits every working day. Until then only you and the moderators see it; you get an e-mail either way.",
  causes: {
    screen: "",
    newcomer:
      "You are new here: the first comments of everybody are read before they are published.",
    premoderated: "Under this piece every comment is read before it is published.",
    reports:
      "Three readers reported it, so it is hidden until a moderator has read it. Nobody has decided anything.",
    changed:
      "These words, or those they replace, had been judged before, so a moderator reads them.",
    moderator: "A moderator did not publish it.",
  } satisfies Record<CommentCause, string>,
  kept: "Your words are kept. Change them and send them again.",
  appealOffer: "If you think that is wrong, appeal: a person reads it, once, and writes to you.",

  /** One's own comments. */
  mine: {
    title: "My comments",
    empty: "You have not commented yet. Under every piece there is room.",
    states: {
      published: "Published",
      held: "Waiting for a moderator",
      refused: "Not published",
      appealed: "Being looked at again",
      removed: "Taken away",
    } satisfies Record<CommentState, string>,
    under: "Under",
    open: "Open",
    earlier: "Newer",
    later: "Older",
    one: "Your comment",
    wrote: "You wrote",
    moderatorWrote: "The moderator wrote:",
    reason: (title: string) => `The reason is: ${title}.`,
    change: "Change it",
    changeOwn: "Yours: change or remove it",
    changeUntil: (date: Date) =>
      `You can change it until ${timeFormat.format(date)} UTC. The new words are read as the first ones were.`,
    changeHint: "Plain text; web addresses become links.",
    changeSend: "Save the change",
    changeAgain: "Write it differently",
    appeal: "Appeal",
    appealTitle: "Ask a person to look again",
    appealHint:
      "Say in your own words why it should be published. You can do this once for each comment.",
    appealField: "Why it should be published",
    appealSend: "Send the appeal",
    appealSaid: "You appealed:",
    remove: "Remove it",
    removeHint:
      "It is gone for good, for you too. Replies to it, if there are any, stay under an empty place.",
    grow: "Grow this into a response",
    growHint:
      "Begins a piece of your own with these words, answering the one above. Nothing is sent until you send it.",
    grown: "Open the response it is growing into",
    all: "All my comments",
  },

  reporting: {
    title: (name: string) => `Report what ${name} wrote`,
    intro:
      "A moderator looks at every report. Three reports hide a comment until one has. You can report it once, and whoever reports a comment does not reply to it.",
    reason: "What is wrong with it?",
    reasons: {
      discourtesy: "It is discourteous to somebody",
      violence: "It threatens, or calls for violence",
      racism: "It is racist",
      profanity: "It swears, or is vulgar",
      advertising: "It advertises something",
      off_topic: "It is not about the piece",
      other: "Something else",
    },
    note: "In a few words, if it needs any",
    send: "Send report",
    done: "Thank you. A moderator will look at it.",
    own: "This one is yours. You can take it away on its own page.",
    already: "You have reported it. A moderator will look at it.",
  },
};
