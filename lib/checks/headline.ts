import { words } from "#words/checks";
import { isBlank } from "@/lib/content/text";
import { type Check, type Finding, finding } from "./finding";

/** Below this, capitals are a name or an acronym ("NHS at 75"), not shouting. */
const fewestShoutedLetters = 8;

/** Turns of phrase that hide what a piece says so that a click must find out. */
const bait = [
  /\byou (?:won['’]t|will never|wouldn['’]t) believe\b/i,
  /\bwhat happen(?:s|ed) next\b/i,
  /\b(?:will|may|might) (?:shock|surprise|amaze|stun) you\b/i,
  /\bblow (?:your|my) mind\b/i,
  /\b(?:one|this) (?:weird|simple|little) (?:trick|secret)\b/i,
  /\b(?:they|nobody|no one) (?:don['’]t|doesn['’]t|does not|do not|won['’]t) (?:want you to|tell you)\b/i,
  /\b(?:everything|all) you need to know\b/i,
  /^\s*\d{1,3} (?:\w{1,20} )?(?:things|reasons|ways|secrets|signs)\b/i,
  /\bnumber \d{1,2} will\b/i,
  /\bthe (?:shocking|surprising|ugly|dirty) (?:truth|reason|secret)\b/i,
];

/**
 * Does the headline say, in its own voice, what the piece says? Missing fails; too long (`most` characters), shouted,
 * exclaimed or baited is advice. Reason: the headline is all that most people read, and it stands over a real name.
 */
export const checkHeadline: Check = (content, guideline) => {
  const text = content.headline;
  if (isBlank(text))
    return [finding(guideline, "fails", { field: "headline" }, words.headlineMissing)];

  const findings: Finding[] = [];
  const advise = (sentence: { why: string; fix: string }, start = 0, end = text.length) => {
    const place = { field: "headline", start, end, text: text.slice(start, end) } as const;
    findings.push(finding(guideline, "advise", place, sentence));
  };
  const { most } = guideline.settings;
  if (most && text.length > most) advise(words.headlineLong(text.length, most));
  if (isShouted(text)) advise(words.headlineShouted);
  if (/[!！]["'”’)]?\s*$/.test(text.slice(-8))) advise(words.headlineExclaims);
  const baited = bait.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (baited) advise(words.headlineBait, baited.index, baited.index + baited[0].length);
  return findings;
};

/** All in capitals, in a script that has them, over more than one word. */
function isShouted(text: string) {
  const cased = text.match(/\p{Lu}|\p{Ll}/gu) ?? [];
  return (
    cased.length >= fewestShoutedLetters && !/\p{Ll}/u.test(text) && /\p{L}\s+\p{L}/u.test(text)
  );
}
