import { words } from "#words/checks";
import { type Block, readPlain } from "@/lib/content/plain";
import type { Content } from "@/lib/content/schema";
import { namesSource, pointsBack, reckons, supposes } from "./attribution";
import { type HardFact, hardFact } from "./facts";
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
 * sentence in the first person (there the author is the source), what is supposed or reckoned before the reader's eyes, a
 * figure that the piece or the news it answers has given before.
 * Reason: one wrong number undoes a true account, and the person it hurts is the author. It would rather miss one than
 * cry wolf, as a writer who was wrongly warned twice stops reading warnings.
 */
export const checkSources: Check = (content, guideline) => {
  if (!isEnglish(content)) return [];
  const plain = readPlain(content.body);
  const findings = [];
  const given = new Set<string>();
  let sourcedBefore = false;
  for (const block of plain.blocks) {
    const text = plain.text.slice(block.start, block.end);
    const carried: boolean =
      sourcedBefore && (pointsBack(text) || block.inside.includes("listItem"));
    const sourced: boolean = block.linked || carried || namesSource(text);
    sourcedBefore = sourced || (sourcedBefore && text.trim() === "");
    const exempt =
      sourced || supposes(text) || block.type === "heading" || block.inside.includes("blockquote");

    for (const sentence of sentencesIn(text)) {
      const fact = hardFact(sentence.text.slice(0, longestRead));
      if (!fact) continue;
      const said = fact.figure?.toLowerCase();
      const again = said !== undefined && given.has(said);
      if (said) given.add(said);
      if (exempt || again || !isLoose(fact, sentence, block, content)) continue;
      const start = block.start + sentence.start;
      const place = { field: "body", start, end: start + sentence.text.length } as const;
      findings.push(
        finding(guideline, "fails", { ...place, text: sentence.text }, words.sources[fact.kind]),
      );
      if (findings.length === mostFindings) return findings;
    }
  }
  return findings;
};

/** Whether a fact is stated as nobody's: not first-hand, not the author's own, not supposed, not the news itself. */
function isLoose(fact: HardFact, sentence: Sentence, block: Block, content: Content) {
  const start = block.start + sentence.start;
  const end = block.start + sentence.end;
  if (block.firsthand.some((mark) => mark.start < end && mark.end > start)) return false;
  if (fact.kind === "research") return true;
  const text = sentence.text.slice(0, longestRead);
  if (speaksInFirstPerson(text) || reckons(text) || /^If\b/.test(text)) return false;
  return !(fact.figure && content.news.title.includes(fact.figure));
}
