import type { Node } from "@tiptap/pm/model";
import { type Span, wholeSentences } from "./whole-sentences";

/** One stretch under a first-hand mark, in document positions, and the paragraph or heading it stands in. */
export type Stretch = { from: number; to: number; block: Node; blockStart: number };

/** What a document says is first-hand, by the mark's id, in reading order. One that has come apart has several stretches. */
export function stretchesOf(doc: Node): Map<string, Stretch[]> {
  const found = new Map<string, Stretch[]>();
  doc.descendants((block, at) => {
    if (!block.isTextblock) return true;
    const blockStart = at + 1;
    block.forEach((child, offset) => {
      const id = child.marks.find(({ type }) => type.name === "firsthand")?.attrs.id;
      if (typeof id !== "string") return;
      const from = blockStart + offset;
      const stretches = found.get(id) ?? [];
      const last = stretches.at(-1);
      if (last?.to === from && last.block === block) last.to = from + child.nodeSize;
      else stretches.push({ from, to: from + child.nodeSize, block, blockStart });
      found.set(id, stretches);
    });
    return false;
  });
  return found;
}

/** A paragraph's text in which each offset is a position from its start: a line break counts as one character. */
export const blockText = (block: Node) =>
  block.textBetween(0, block.content.size, undefined, (leaf) => (leaf.isInline ? "\n" : ""));

/** The whole sentences of one paragraph that a stretch of it touches, in document positions. */
export function sentencesAround(
  { block, blockStart, from, to }: Stretch,
  language: string,
): { from: number; to: number } | null {
  const selected: Span = { start: from - blockStart, end: to - blockStart };
  const whole = wholeSentences(blockText(block), selected, language);
  return whole && { from: blockStart + whole.start, to: blockStart + whole.end };
}

/**
 * Where the marks belong after the text was changed, for those whose paragraph is not what it was; the others stay as
 * they are, to the letter, because an editor may have confirmed them. A mark covers whole sentences; of one that has
 * come apart the longest part keeps it; of two that now share a sentence the first keeps it, and the other goes.
 * @returns the stretch of each mark that has to move, or null where it goes
 */
export function settled(before: Node, after: Node, language: string) {
  const stood = stretchesOf(before);
  const wanted = new Map<string, { from: number; to: number } | null>();
  const taken: { from: number; to: number }[] = [];
  for (const [id, stretches] of stretchesOf(after)) {
    const longest = stretches.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
    const isTouched = contextOf(stood.get(id)) !== contextOf(stretches);
    const whole = isTouched ? sentencesAround(longest, language) : longest;
    const isTaken = taken.some(({ from, to }) => whole && from < whole.to && to > whole.from);
    const place = whole && !isTaken ? { from: whole.from, to: whole.to } : null;
    if (place) taken.push(place);
    const [only] = stretches;
    const stands = stretches.length === 1 && only?.from === place?.from && only?.to === place?.to;
    if (!stands) wanted.set(id, place);
  }
  return wanted;
}

/** Everything that decides where a mark belongs. */
const contextOf = (stretches: Stretch[] = []) =>
  JSON.stringify(
    stretches.map(({ from, to, block, blockStart }) => [
      from - blockStart,
      to - blockStart,
      blockText(block),
    ]),
  );
