import { words } from "#words/checks";
import { isBlank } from "@/lib/content/text";
import { type Check, finding } from "./finding";

/**
 * Does the piece say what in the news it answers? No title fails; no link, or no source, is advice, as not all news has
 * an address. Reason: commentary is an answer, and a reader must be able to hear the question.
 */
export const checkNews: Check = (content, guideline) => {
  const { title, source, url } = content.news;
  if (isBlank(title))
    return [finding(guideline, "fails", { field: "news", part: "title" }, words.newsMissing)];
  const findings = [];
  if (url === "")
    findings.push(finding(guideline, "advise", { field: "news", part: "url" }, words.newsNoLink));
  if (isBlank(source))
    findings.push(
      finding(guideline, "advise", { field: "news", part: "source" }, words.newsNoSource),
    );
  return findings;
};
