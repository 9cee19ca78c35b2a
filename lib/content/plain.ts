import type { DocumentNode } from "./node";

/** One textblock of a body (paragraph or heading), in plain text offsets (UTF-16). */
export type Block = {
  type: string;
  start: number;
  end: number;
  /** Types of the nodes around it, outermost first, without the document itself. */
  inside: string[];
  /** Whether any of its text is a link. */
  linked: boolean;
  /** Its first-hand sentences. */
  firsthand: { id: string; start: number; end: number }[];
};

/** A stretch of plain text that lies in the document without a gap. */
type Stretch = { start: number; end: number; position: number };

export type Plain = { text: string; blocks: Block[]; stretches: Stretch[] };

/** The words of a body: textblocks and line breaks end with "\n"; rules leave nothing. */
export const plainText = (doc: DocumentNode) => readPlain(doc).text;

/**
 * The words of a body with the way back into it. Works on any document of our grammar, cleaned or as the editor holds
 * it; offsets and positions belong to the document given, so findings on the editor's own JSON point into the editor.
 */
export function readPlain(doc: DocumentNode): Plain {
  const plain: Plain = { text: "", blocks: [], stretches: [] };
  readNodes(doc.content ?? [], 0, [], plain);
  return plain;
}

const isLeaf = (node: DocumentNode) =>
  node.type === "hardBreak" || node.type === "horizontalRule" || node.type === "image";
const isTextblock = (node: DocumentNode) => node.type === "paragraph" || node.type === "heading";

/** Reads nodes that begin at `position` (ProseMirror counts 1 for each edge, leaf and character); answers where they end. */
function readNodes(nodes: DocumentNode[], position: number, inside: string[], plain: Plain) {
  let at = position;
  for (const node of nodes) {
    if (isTextblock(node)) at = readTextblock(node, at + 1, inside, plain) + 1;
    else if (isLeaf(node)) at += 1;
    else at = readNodes(node.content ?? [], at + 1, [...inside, node.type], plain) + 1;
  }
  return at;
}

function readTextblock(node: DocumentNode, position: number, inside: string[], plain: Plain) {
  const start = plain.blocks.length > 0 ? plain.text.length + 1 : 0;
  const block: Block = { type: node.type, start, end: start, inside, linked: false, firsthand: [] };
  const pieces: string[] = [];
  let at = position;
  for (const child of node.content ?? []) {
    const text = child.type === "text" ? (child.text ?? "") : "\n";
    noteMarks(child, block, block.end, block.end + text.length);
    pieces.push(text);
    at += text.length;
    block.end += text.length;
  }
  plain.stretches.push({ start, end: block.end, position });
  plain.text += (plain.blocks.length > 0 ? "\n" : "") + pieces.join("");
  plain.blocks.push(block);
  return at;
}

function noteMarks(child: DocumentNode, block: Block, start: number, end: number) {
  for (const mark of child.marks ?? []) {
    if (mark.type === "link") block.linked = true;
    if (mark.type !== "firsthand") continue;
    const id = String(mark.attrs?.id ?? "");
    const last = block.firsthand.at(-1);
    if (last?.id === id && last.end === start) last.end = end;
    else block.firsthand.push({ id, start, end });
  }
}

/** The document position of a plain text offset; offsets beyond the text lie at its end. */
export function positionOf(plain: Plain, offset: number): number {
  const stretch =
    find(plain.stretches, (candidate) => candidate.end >= offset) ?? plain.stretches.at(-1);
  if (!stretch) return 0;
  return stretch.position + Math.min(Math.max(offset - stretch.start, 0), length(stretch));
}

/** The plain text offset of a document position; between two textblocks, the start of the second. */
export function offsetOf(plain: Plain, position: number): number {
  const stretch =
    find(plain.stretches, (candidate) => candidate.position + length(candidate) >= position) ??
    plain.stretches.at(-1);
  if (!stretch) return 0;
  return stretch.start + Math.min(Math.max(position - stretch.position, 0), length(stretch));
}

const length = (stretch: Stretch) => stretch.end - stretch.start;

/** The first of a sorted list that passes a test which, once passed, is passed by all that follow. */
function find<T>(sorted: T[], passes: (item: T) => boolean): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}
