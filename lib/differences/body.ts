import { schema } from "@/lib/content/document";
import type { DocumentNode } from "@/lib/content/node";
import { align, type Bead } from "./alignment";
import { type Block, childrenOf, documentBlock, isList, leavesOf, onlyText } from "./blocks";
import type { BodyEdit } from "./edit";
import { likenesses } from "./likeness";
import { findMoves, type Gap, type Move } from "./moves";
import { bodyEdit, kept, type Pair, part } from "./pair";
import { openingEdits, reshapeEdit } from "./structure";
import { textEdits } from "./texts";

/** What was found so far, in reading order: edits, and gaps that are judged once all of them are known. */
type Found = BodyEdit | Gap;

/**
 * The edits that lead from one body to another, in reading order; a move stands where the blocks went.
 * Blocks are aligned first, then the words inside aligned ones; what was removed here and added there is a move.
 */
export function bodyEdits(base: DocumentNode, edited: DocumentNode): BodyEdit[] {
  if (JSON.stringify(base) === JSON.stringify(edited)) return [];
  const pair: Pair = {
    base: schema.nodeFromJSON(base),
    edited: schema.nodeFromJSON(edited),
    known: likenesses(),
  };
  const found = compareChildren(pair, documentBlock(pair.base), documentBlock(pair.edited));
  const moves = findMoves(found.filter(isGap), pair.known);
  return settle(pair, found, moves);
}

const isGap = (found: Found): found is Gap => "removed" in found;

function compareChildren(pair: Pair, a: Block, b: Block): Found[] {
  const found: Found[] = [];
  let gap: Gap = { removed: [], added: [], end: a.from + 1 };
  const closeGap = (end: number) => {
    if (gap.removed.length + gap.added.length > 0) found.push(gap);
    gap = { removed: [], added: [], end };
  };
  for (const bead of align(childrenOf(a), childrenOf(b), pair.known)) {
    const end = bead.a.at(-1)?.to ?? gap.end;
    if (bead.a.length > 0 && bead.b.length > 0) {
      closeGap(end);
      found.push(...compareBead(pair, bead));
    } else {
      gap.removed.push(...bead.a);
      gap.added.push(...bead.b);
      gap.end = end;
    }
  }
  closeGap(0);
  return found;
}

function compareBead(pair: Pair, { a, b }: Bead): Found[] {
  const [x, y] = [a[0] as Block, b[0] as Block];
  if (a.length === 1 && b.length === 1) return compareBlocks(pair, x, y);
  const all = [...a, ...b];
  const areTexts = all.every(({ node }) => node.isTextblock);
  const areItems = all.every((one) => one.node.type.name === "listItem" && onlyText(one));
  if (areTexts || areItems) return [...openingEdits(pair, x, y), ...textEdits(pair, a, b)];
  return reshape(pair, a, b);
}

function compareBlocks(pair: Pair, a: Block, b: Block): Found[] {
  if (pair.known.keyOf(a) === pair.known.keyOf(b)) return [];
  if (a.node.isTextblock && b.node.isTextblock)
    return [...openingEdits(pair, a, b), ...textEdits(pair, [a], [b])];
  if (a.node.type === b.node.type || (isList(a) && isList(b)))
    return [...openingEdits(pair, a, b), ...compareChildren(pair, a, b)];
  return reshape(pair, [a], [b]);
}

/** Blocks in another form; where they are not that, they were replaced. */
function reshape(pair: Pair, a: Block[], b: Block[]): BodyEdit[] {
  const edit = reshapeEdit(pair, a, b);
  if (!edit) return [replaceEdit(pair, a, b)];
  const [leavesA, leavesB] = [a.flatMap(leavesOf), b.flatMap(leavesOf)];
  return [
    edit,
    ...leavesA.flatMap((leaf, index) => textEdits(pair, [leaf], [leavesB[index] as Block])),
  ];
}

const replaceEdit = (pair: Pair, a: Block[], b: Block[]) =>
  bodyEdit(
    "replace",
    part(pair, a[0]?.from ?? 0, a.at(-1)?.to ?? 0, b[0]?.from ?? 0, b.at(-1)?.to ?? 0),
  );

/** The edits of everything found, gaps included. */
function settle(pair: Pair, found: Found[], moves: Move[]): BodyEdit[] {
  const gone = new Set(moves.flatMap(({ from }) => from));
  const moveOf = new Map(moves.flatMap((move) => move.to.map((block) => [block, move] as const)));
  return found.flatMap((each) => (isGap(each) ? settleGap(pair, each, gone, moveOf) : [each]));
}

/** Removed and added blocks of one place: as many of one as of the other are taken for each other, rewritten. */
function settleGap(pair: Pair, gap: Gap, gone: Set<Block>, moveOf: Map<Block, Move>): BodyEdit[] {
  const removed = gap.removed.filter((block) => !gone.has(block));
  const added = gap.added.filter((block) => !moveOf.has(block));
  const isRewritten = removed.length === added.length;
  const edits = isRewritten ? [] : removed.map(({ from, to }) => deletion(from, to));
  for (const block of gap.added) {
    const move = moveOf.get(block);
    const place = (isRewritten ? removed[0]?.from : undefined) ?? gap.end;
    if (move?.to[0] === block) edits.push(...moveEdits(pair, move, place));
    else if (!move && isRewritten) edits.push(...rewritten(pair, removed.shift() as Block, block));
    else if (!move) edits.push(bodyEdit("insert", part(pair, place, place, block.from, block.to)));
  }
  return edits;
}

const deletion = (from: number, to: number) => bodyEdit("delete", { from, to, slice: null });

function rewritten(pair: Pair, a: Block, b: Block): BodyEdit[] {
  const areTexts = a.node.isTextblock && b.node.isTextblock;
  if (areTexts || (a.node.type === b.node.type && a.node.type.name === "listItem"))
    return settle(pair, compareBlocks(pair, a, b), []);
  return [replaceEdit(pair, [a], [b])];
}

function moveEdits(pair: Pair, { from, to }: Move, place: number): BodyEdit[] {
  const [start, end] = [from[0]?.from ?? 0, from.at(-1)?.to ?? 0];
  const inside = from.flatMap((block, index) => compareBlocks(pair, block, to[index] as Block));
  return [
    bodyEdit(
      "move",
      { from: start, to: end, slice: null },
      { from: place, to: place, slice: kept(pair.base.slice(start, end)) },
    ),
    ...settle(pair, inside, []),
  ];
}
