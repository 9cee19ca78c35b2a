/** Why a comment is not published at once: the rules of the comment policy, then the reasons to let a person look. */
export const rules = [
  "violence",
  "racism",
  "vulgarity",
  "profanity",
  "all_caps",
  "discourtesy",
  "quoted",
  "possible_discourtesy",
  "language",
  "watched_word",
  "unavailable",
] as const;

export type Rule = (typeof rules)[number];

export type Decision = "published" | "held" | "refused";

/** UTF-16 offsets in the comment as it was written. */
export type Span = { start: number; end: number };

export type Outcome = {
  decision: Decision;
  /** The phase that decided; null where nothing was found. */
  phase: string | null;
  rule: Rule | null;
  /** The words to show; empty where it is the whole comment, or nothing. */
  spans: Span[];
  /** From 0 (courteous) to 1: how sure the screen is, for sorting a queue. It is nobody's verdict. */
  score: number;
  /** Of the lists and the model, so that a decision can be understood later. */
  version: string;
};

/** What one phase found. */
export type Verdict = { decision: "held" | "refused"; rule: Rule; spans: Span[] };
