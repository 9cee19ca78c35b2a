import { words } from "#words/checks";
import { type Block, readPlain } from "@/lib/content/plain";
import type { Content } from "@/lib/content/schema";
import { namesSource, pointsBack } from "./attribution";
import { hardFact } from "./facts";
import { type Check, finding } from "./finding";
import { type Sentence, sentencesIn } from "./sentences";
import { isEnglish, speaksInFirstPerson } from "./voice";

/** A writer can act on twenty notes; after that they are noise, and a list of them a burden on the page. */
const mostFindings = 20;

/** Sentences run longer only in pasted data; the start of one says enough. */
const longestRead = 2_000;

/**
 * Does a hard figure, or a "studies show", say where it comes from? Looks at each sentence of an English body and lets
 * be: a paragraph with a link or a named source, a list or paragraph led in by one, a quotation, a first-hand mark, a
 * sentence in the first person (there the author is the source), a figure that is in the news answered.
 * Reason: one wrong number undoes a true account, and the person it hurts is the author. It would rather miss one than
 * cry wolf, as a writer who was wrongly warned twice stops reading warnings.
 */
export const checkSources: Check = (content, guideline) => {
  if (!isEnglish(content)) return [];
  const plain = readPlain(content.body);
  const findings = [];
  let sourcedBefore = false;
  for (const block of plain.blocks) {
    const text = plain.text.slice(block.start, block.end);
    const carried: boolean =
      sourcedBefore && (pointsBack(text) || block.inside.includes("listItem"));
    const sourced: boolean = block.linked || carried || namesSource(text);
    sourcedBefore = sourced || (sourcedBefore && text.trim() === "");
    if (sourced || block.type === "heading" || block.inside.includes("blockquote")) continue;

    for (const sentence of sentencesIn(text)) {
      const kind = unsourced(sentence, block, content);
      if (!kind) continue;
      const start = block.start + sentence.start;
      const place = { field: "body", start, end: start + sentence.text.length } as const;
      findings.push(
        finding(guideline, "fails", { ...place, text: sentence.text }, words.sources[kind]),
      );
      if (findings.length === mostFindings) return findings;
    }
  }
  return findings;
};

/** The kind of hard fact a sentence states as nobody's, or null. */
function unsourced(sentence: Sentence, block: Block, content: Content) {
  const text = sentence.text.slice(0, longestRead);
  const fact = hardFact(text);
  if (!fact) return null;
  const start = block.start + sentence.start;
  const end = block.start + sentence.end;
  if (block.firsthand.some((mark) => mark.start < end && mark.end > start)) return null;
  if (fact.kind !== "research" && speaksInFirstPerson(text)) return null;
  if (fact.figure && content.news.title.includes(fact.figure)) return null;
  return fact.kind;
}
