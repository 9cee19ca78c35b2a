import type { CorrectionKind } from "@/db/schema/corrections";
import type { OpenState } from "@/lib/proposals/rules";
import type { WordKind } from "@/lib/proposals/schema";

const count = (value: number, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

/** Words of correcting an article's text: on the desk, for its author, and what readers see of the old words. */
export const words = {
  /** The desk: from the article's page to the text. */
  open: "Correct the text",
  openHint: "The article stays as it is until its author signs the new words.",
  goOn: "Go on with the correction",
  head: {
    title: "Correcting an article",
    over: (revision: number) =>
      `You type over revision ${revision}, which readers have before them. Nothing of it changes in print: each change leaves as a suggestion the author answers.`,
    overAnswer: (revision: number) =>
      `You type over revision ${revision}: the text as the author answered your correction. Readers still have the old one before them.`,
  },

  /** The desk: the last step. */
  send: "Send the correction",
  formTitle: "Send this correction to the author",
  kind: "What kind of correction is it?",
  kinds: {
    fix: "Fix: a slip of the keys, the sense unchanged",
    correction: "Correction: something in the text was wrong",
    update: "Update: something has happened since",
  } satisfies Record<WordKind, string>,
  notice: "What readers will read beside the text",
  noticeHint: {
    fix: "You need not write one: a fix is dated, and no old words are shown.",
    correction:
      "Say what was wrong. It stands with the day on which the author signs, and the old words can be read beside the new. Repeat nothing the author may reject.",
    update:
      "Say what is new. It stands with the day on which the author signs, with the old words.",
  } satisfies Record<WordKind, string>,
  follows: (changed: number, name: string, email: string) =>
    `${name}, ${email}, gets ${count(changed, "suggestion", "suggestions")}, the notice and this letter. Readers see nothing of it before they have signed; then they see it at once.`,
  template: (changed: number) =>
    `We would like to correct your article: ${changed === 1 ? "there is one change" : `there are ${changed} changes`} for you to look at. Until you have signed, it stays as it is.`,

  /** The desk: what is open. */
  panel: "Open correction",
  stands: {
    with_author: (moment: string) => `With the author since ${moment}. The article stays as it is.`,
    with_desk: (moment: string) =>
      `The author answered on ${moment}; it is the desk’s turn. The article stays as it is.`,
  } satisfies Record<OpenState, (moment: string) => string>,
  proposed: (kind: string, by: string | null, moment: string) =>
    `${kind}, proposed by ${by ?? "an editor"}, ${moment}.`,
  noNotice: "Without a notice.",
  queue: "Correction",
  line: "Published, with an open correction",

  takeBack: {
    open: "Take the correction back",
    title: "Take this correction back",
    hint: "A line to the author, in the letter that tells them. You need not write one.",
    follows: (name: string, email: string) =>
      `Nothing in print changes. ${name}, ${email}, is told that there is nothing left to answer. What you typed stays here; a notice beside the text needs no signature.`,
    send: "Take the correction back",
    done: "Taken back. The article stays as it is.",
  },

  /** The author. */
  approve: {
    title: "A correction of your article",
    lead: "The desk proposes other words for your article. It stays in print exactly as you signed it until you sign again. Answer each change, then sign the text that results.",
    notice: (kind: string) => `Beside the text readers would see: ${kind}`,
    noNotice: "The day of the fix is shown beside the text, without a notice.",
    signText: (hash: string, agreement: number, guidelines: number) =>
      `You sign exactly the text shown here as it will be printed, under contributor agreement version ${agreement} and guidelines version ${guidelines}. Its fingerprint begins ${hash}. With your signature it is in print, at once, at the same address.`,
    keep: {
      title: "Keep your article as it is",
      text: "You rejected every change, so there is nothing to sign. Your article stays as it is, and the desk is told.",
      button: "Keep the text as it is",
    },
    objection: {
      title: "The notice says what you rejected",
      text: "The desk wrote the notice before you answered, and it repeats words that you do not want in print. Send it back with a line: they write another, and you sign then.",
    },
  },
  status: {
    with_author: {
      now: "Your article is published, and the desk proposes a correction. It is your turn.",
      next: "Read what they would change. Until you sign, the article stays exactly as it is.",
    },
    with_desk: {
      now: "Your article is published. You have answered the correction the desk proposed, and it is their turn.",
      next: "Until you sign, the article stays exactly as it is.",
    },
  },
  list: {
    with_author: { state: "A correction", next: "Read what the desk would change in it." },
    with_desk: { state: "A correction", next: "The desk reads your answer." },
  },

  /** Readers. */
  fixed: "A slip of the keys was put right; the sense is unchanged.",
  before: (kind: CorrectionKind) =>
    kind === "update" ? "What the text said before the update" : "What the text said before",
  was: "Before",
  is: "Now",
  nothing: "Nothing stood here.",
  cut: "This was taken out.",
  fields: {
    headline: "Headline",
    standfirst: "The line under the headline",
    body: "Text",
    authorNote: "About the author",
    howKnown: "How the author knows",
    "news.title": "The news it answers",
  },
};
