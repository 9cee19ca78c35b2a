import { words } from "#words/checks";
import { sentencesOf } from "@/lib/content/marks";
import { wordsIn } from "@/lib/content/measure";
import { plainText } from "@/lib/content/plain";
import type { Content } from "@/lib/content/schema";
import { isBlank } from "@/lib/content/text";
import { type Check, type CheckedGuideline, finding, whole } from "./finding";
import { isEnglish, speaksInFirstPerson } from "./voice";

/** Shorter bodies may simply not have come to their author yet. */
const fewestWordsToJudge = 60;

/**
 * Does the author say how they know, and are they in the text? No answer fails; an answer under `leastWords` words, and
 * an English body without one "I" or "we", are advice. A sentence marked as first-hand needs to say as what its author
 * was there; one that says neither where nor when is told so. Reason: having been there is the whole of what this publication
 * adds, and the reader is told of it in these words.
 */
export const checkBasis: Check = (content, guideline) => {
  const findings = [];
  const { howKnown } = content;
  const { leastWords = 0 } = guideline.settings;
  if (isBlank(howKnown))
    findings.push(finding(guideline, "fails", { field: "howKnown" }, words.basisMissing));
  else if (wordsIn(howKnown) < leastWords)
    findings.push(finding(guideline, "advise", whole("howKnown", howKnown), words.basisVague));

  const body = plainText(content.body);
  if (isEnglish(content) && wordsIn(body) >= fewestWordsToJudge && !speaksInFirstPerson(body))
    findings.push(finding(guideline, "advise", { field: "body" }, words.nobodyThere));
  return [...findings, ...marksWithoutBasis(content, guideline)];
};

function marksWithoutBasis(content: Content, guideline: CheckedGuideline) {
  const sentences = sentencesOf(content.body);
  return content.marks.flatMap(({ id, role, place, period }) => {
    const text = sentences.get(id);
    if (text === undefined) return [];
    const at = { field: "marks" as const, part: id, text };
    if (isBlank(role)) return [finding(guideline, "fails", at, words.markMissing)];
    if (isBlank(place) && isBlank(period))
      return [finding(guideline, "advise", at, words.markVague)];
    return [];
  });
}
