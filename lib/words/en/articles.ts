import type { CorrectionKind } from "@/db/schema/corrections";
import type { AttestationMethod } from "@/db/schema/submissions";

import { words as corrections } from "./corrections";

/** Words around a published piece. */
export const words = {
  published: "published",
  inTheNews: "In the news",
  discloses: "The author discloses:",
  nothingDisclosed:
    "The author was asked about interests, payment, help with the writing, use of AI, exclusivity and clearance, and had nothing to disclose.",
  noteSummary: (notes: number) =>
    notes === 1 ? "How the author knows this" : `How the author knows this, ${notes} notes`,
  attributed: "The author says so in the text; nobody else was asked.",
  unconfirmed: "Not confirmed.",
  /** How a first-hand sentence was confirmed, as the reader is told. */
  methods: {
    document: "Confirmed by document.",
    institution: "Confirmed by the institution.",
    colleague: "Confirmed by a colleague.",
    public_record: "Confirmed in the public record.",
    account: "The author’s account alone.",
  } satisfies Record<AttestationMethod, string>,
  howKnown: "How the author knows",
  marked: (marks: number, confirmed: number) =>
    marks === 1
      ? `One sentence is marked first-hand${confirmed ? ", and was confirmed." : "."}`
      : `${marks} sentences are marked first-hand; ${
          confirmed === 0
            ? "none could be"
            : confirmed === marks
              ? "all were"
              : `${confirmed} ${confirmed === 1 ? "was" : "were"}`
        } confirmed by more than the author’s account.`,
  aboutAuthor: "Who wrote this",
  aboutAuthorMore: (name: string) => `More by ${name}`,
  experience: "Experience, as the author gives it",
  provenance: {
    title: "How this piece came to be",
    submitted: "Submitted by the author",
    resubmitted: (times: number) =>
      times === 1
        ? "Sent in anew after the desk’s questions"
        : `Sent in anew after the desk’s questions, ${times} times`,
    edited: (of: Record<"suggested" | "accepted" | "countered" | "rejected", number>) =>
      [
        of.suggested === 1
          ? "The desk suggested one change"
          : `The desk suggested ${of.suggested} changes`,
        of.accepted > 0 && `${of.accepted} accepted by the author`,
        of.countered > 0 && `${of.countered} put in the author’s own words`,
        of.rejected > 0 && `${of.rejected} rejected`,
      ]
        .filter(Boolean)
        .join(", "),
    attested: (count: number) =>
      count === 1
        ? "One first-hand sentence looked into by the desk"
        : `${count} first-hand sentences looked into by the desk`,
    signed: (revision: number) =>
      revision === 1
        ? "Approved by the author, exactly as first submitted"
        : `Approved by the author, in version ${revision}`,
    published: "Published, letter for letter as approved",
    corrected: (kind: CorrectionKind, revision: number | null) =>
      revision === null
        ? `${corrections.kinds[kind]} put beside the text`
        : `${corrections.kinds[kind]}: the author approved the changed text, version ${revision}`,
    fingerprint: "Fingerprint of the approved text",
  },
  responses: {
    title: "The argument so far",
    here: "You are reading",
    answers: {
      rebuts: "This piece rebuts",
      extends: "This piece takes further",
      adds_experience: "This piece adds experience to",
      replies: "This piece replies to",
    },
    answeredBy: {
      rebuts: "Rebutted by",
      extends: "Taken further by",
      adds_experience: "Experience added by",
      replies: "Answered by",
    },
    from: "by",
  },
  respond: {
    question: "Have a different opinion, or something more to add?",
    act: "Respond to this piece",
    or: ", or ",
    read: "read how to submit",
  },
  further: "The argument goes on",
  reportError: {
    question: "Is something wrong here?",
    act: "Report an error",
    hint: "An editor reads it, and what is wrong is corrected in public.",
  },
  retracted: {
    kicker: "Retracted",
    title: "This piece has been retracted.",
    text: "Its text has been taken away. The headline, the author’s name and the reason stay, so that nobody who was sent here is left guessing.",
    reason: "Why",
    on: "Retracted on",
  },
};
