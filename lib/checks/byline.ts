import { words } from "#words/checks";
import { isBlank } from "@/lib/content/text";
import { type Check, finding, whole } from "./finding";

/**
 * Does the piece say who wrote it? No name fails; an address in place of a name, or no line about the author, is
 * advice. Reason: an account is worth what the person behind it is worth, and a reader cannot ask nobody.
 */
export const checkByline: Check = (content, guideline) => {
  const { byline, authorNote } = content;
  const findings = [];
  if (isBlank(byline))
    findings.push(finding(guideline, "fails", { field: "byline" }, words.bylineMissing));
  else if (byline.includes("@"))
    findings.push(finding(guideline, "advise", whole("byline", byline), words.bylineIsAddress));
  if (isBlank(authorNote))
    findings.push(finding(guideline, "advise", { field: "authorNote" }, words.authorNoteMissing));
  return findings;
};
