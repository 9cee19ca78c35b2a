import type { Content } from "@/lib/content/schema";
import { checkBasis } from "./basis";
import { checkByline } from "./byline";
import { checkDisclosures } from "./disclosures";
import type { Check, CheckedGuideline, Finding } from "./finding";
import { checkHeadline } from "./headline";
import { checkLength } from "./length";
import { checkNews } from "./news";
import { checkSources } from "./sources";
import { checkStandfirst } from "./standfirst";

/** The guidelines that code can test, by key. The others are for editors to judge. */
const checks = new Map<string, Check>([
  ["basis", checkBasis],
  ["news", checkNews],
  ["length", checkLength],
  ["headline", checkHeadline],
  ["standfirst", checkStandfirst],
  ["sources", checkSources],
  ["disclosures", checkDisclosures],
  ["byline", checkByline],
]);

/**
 * Everything the guidelines of one version find in a content, in the guidelines' order. Nothing found means nothing
 * stands in the way; only findings of severity "block" (or "answer", unanswered) stop a submission.
 */
export function runChecks(content: Content, guidelines: CheckedGuideline[]): Finding[] {
  return guidelines.flatMap((guideline) => checks.get(guideline.key)?.(content, guideline) ?? []);
}
