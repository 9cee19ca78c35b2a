import { words } from "#words/checks";
import { wordsIn } from "@/lib/content/measure";
import { plainText } from "@/lib/content/plain";
import { isBlank } from "@/lib/content/text";
import { type Check, finding, whole } from "./finding";
import { isEnglish, speaksInFirstPerson } from "./voice";

/** Shorter bodies may simply not have come to their author yet. */
const fewestWordsToJudge = 60;

/**
 * Does the author say how they know, and are they in the text? No answer fails; an answer under `leastWords` words, and
 * an English body without one "I" or "we", are advice. Reason: having been there is the whole of what this publication
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
  return findings;
};
