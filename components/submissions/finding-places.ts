import type { Finding } from "@/lib/checks/finding";
import { wordsIn } from "@/lib/content/measure";
import { plainText } from "@/lib/content/plain";
import type { Content } from "@/lib/content/schema";

/** A field, or the part of one, that findings are shown at: "headline", "news.url", "disclosures.ai". */
export type Place = string;

export const placeOf = ({ field, part }: Pick<Finding, "field" | "part">): Place =>
  part ? `${field}.${part}` : field === "news" ? "news.title" : field;

/** The id of the control that a place is mended in. */
export const controlId = (place: Place) => `write-${place.replaceAll(".", "-")}`;

/** Places that were empty when the page was opened: findings there keep quiet until the place was left once. */
export function emptyPlaces(content: Content): Set<Place> {
  const texts: Record<Place, string> = {
    headline: content.headline,
    standfirst: content.standfirst,
    byline: content.byline,
    howKnown: content.howKnown,
    authorNote: content.authorNote,
    body: plainText(content.body),
    "news.title": content.news.title,
    "news.source": content.news.source,
    "news.url": content.news.url,
  };
  for (const [key, { answer }] of Object.entries(content.disclosures))
    texts[`disclosures.${key}`] = answer ?? "";
  return new Set(Object.keys(texts).filter((place) => texts[place]?.trim() === ""));
}

/** The findings to show now: all, but for those about a place that is still quiet. */
export const spokenFindings = (findings: Finding[], quiet: Set<Place>) =>
  findings.filter((finding) => finding.start < finding.end || !quiet.has(placeOf(finding)));

/** The author's answer is to a guideline, so it is asked for once: at the guideline's first finding. */
export const asksForAnswer = (finding: Finding, all: Finding[]) =>
  finding.severity === "answer" &&
  all.find((other) => other.guideline === finding.guideline) === finding;

export const bodyWords = (content: Content) => wordsIn(plainText(content.body));
