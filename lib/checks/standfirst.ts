import { words } from "#words/checks";
import { isBlank } from "@/lib/content/text";
import { type Check, finding, whole } from "./finding";

/** The letters and digits alone, in one case: how a reader hears two lines as the same. */
const heard = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Does the line under the headline add who is speaking and why it matters? Missing fails; saying the headline again or
 * running on (`most` characters) is advice. Reason: on the front page and in search it is the only text of the piece.
 */
export const checkStandfirst: Check = (content, guideline) => {
  const { standfirst, headline } = content;
  if (isBlank(standfirst))
    return [finding(guideline, "fails", { field: "standfirst" }, words.standfirstMissing)];

  const place = whole("standfirst", standfirst);
  const { most } = guideline.settings;
  const findings = [];
  if (heard(standfirst) === heard(headline))
    findings.push(finding(guideline, "advise", place, words.standfirstRepeats));
  if (most && standfirst.length > most)
    findings.push(
      finding(guideline, "advise", place, words.standfirstLong(standfirst.length, most)),
    );
  return findings;
};
