import type { Node } from "@tiptap/pm/model";
import { type Block, leavesOf, textOf } from "./blocks";
import type { BodyEdit } from "./edit";
import { share } from "./likeness";
import { bodyEdit, type Pair, part } from "./pair";

/** A block that changed its kind (a paragraph that became a heading) and not, by this, its text: one edit or none. */
export function openingEdits(pair: Pair, a: Block, b: Block): BodyEdit[] {
  return a.node.hasMarkup(b.node.type, b.node.attrs)
    ? []
    : [bodyEdit("structure", part(pair, a.from, a.from + 1, b.from, b.from + 1))];
}

/**
 * Blocks whose texts stand in other blocks now (paragraphs that became a list, a quotation taken out of its frame), as
 * one edit that holds none of the text, so that the words inside can be judged by themselves. Null where the texts do
 * not follow each other one to one: then it was more than a change of form.
 */
export function reshapeEdit(pair: Pair, a: Block[], b: Block[]): BodyEdit | null {
  const [leavesA, leavesB] = [a.flatMap(leavesOf), b.flatMap(leavesOf)];
  const fits = leavesA.every((leaf, index) => corresponds(pair, leaf, leavesB[index]));
  if (leavesA.length !== leavesB.length || !fits) return null;
  const [gapsA, gapsB] = [gapsOf(a, leavesA), gapsOf(b, leavesB)];
  const parts = gapsA.flatMap(([from, to], index) => {
    const [fromB, toB] = gapsB[index] as [number, number];
    const isSame = edges(pair.base, from, to) === edges(pair.edited, fromB, toB);
    return isSame ? [] : [part(pair, from, to, fromB, toB)];
  });
  return parts.length > 0 ? bodyEdit("structure", ...parts) : null;
}

function corresponds({ known }: Pair, a: Block, b: Block | undefined) {
  if (!b || !a.node.isTextblock || !b.node.isTextblock) return false;
  return textOf(a) === textOf(b) || share(known.wordsOf(a), known.wordsOf(b)) > 0;
}

/** The ranges before, between and after the texts of some neighbouring blocks: their edges, and nothing else. */
function gapsOf(blocks: Block[], leaves: Block[]): [number, number][] {
  const starts = leaves.map(({ from }) => from + 1);
  const ends = leaves.map(({ to }) => to - 1);
  const [first, last] = [blocks[0]?.from ?? 0, blocks.at(-1)?.to ?? 0];
  return [...starts, last].map((to, index) => [index === 0 ? first : (ends[index - 1] ?? 0), to]);
}

/** The edges of blocks in a range that holds no text, as a text of its own: equal for equal edges. */
function edges(doc: Node, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += 1) {
    const { nodeAfter } = doc.resolve(at);
    text += nodeAfter ? `<${nodeAfter.type.name}${JSON.stringify(nodeAfter.attrs)}` : ">";
  }
  return text;
}
