/** A case of a test suite, as the development data have it. */
export type SuiteCase = {
  id: string;
  text: string;
  source: string;
  functionality: string;
  /** HateCheck, read for this policy. */
  policy?: "violate" | "publish" | "publish_or_hold" | "hold";
  /** The policy suite. */
  expect?: "publish" | "reject" | "hold_or_reject" | "publish_or_hold";
};

/** Whom a template speaks of: cases that differ in this only must not stand in both halves. */
const whom =
  /\b(women|woman|men|man|trans people|trans person|transgender|trans|gay people|gays|gay|muslims?|islam|blacks?|black people|immigrants?|disabled|disability|jews?|jewish|christians?|whites?|people|person|[a-z]+ans?|faggots?|niggas?|niggers?|bitch(es)?|trann(y|ies)|cripples?|retards?|mongs?)\b/gi;

/**
 * Which half of the development suites a case belongs to. Rules were written and the model trained with the first in
 * view; the second was only ever measured, and says what the figures of the first are worth.
 */
export function halfOf({ id, text, source }: SuiteCase): "seen" | "unseen" {
  const key =
    source === "hatecheck"
      ? text
          .toLowerCase()
          .replace(whom, "X")
          .replace(/[^a-zX ]/g, "")
      : id;
  let hash = 2_166_136_261;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? "seen" : "unseen";
}
