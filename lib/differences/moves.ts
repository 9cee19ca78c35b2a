import type { Block } from "./blocks";
import { type Likeness, share } from "./likeness";

/** Blocks of one container that were removed and added at one place. `end` is the place after the removed ones. */
export type Gap = { removed: Block[]; added: Block[]; end: number };

/** Blocks that went from one place to another, in order: what each was, and what it is now. */
export type Move = { from: Block[]; to: Block[] };

/** So much of a block's words must have come along, and so many, to say that it moved and not that it was rewritten. */
const leastCarried = 0.6;
const leastWords = 6;
/** More pairs than this are not compared word by word: then only blocks that moved unchanged are found. */
const mostPairs = 20_000;

/** Which removed blocks are the same as added ones elsewhere. Neighbours that moved together are one move. */
export function findMoves(gaps: Gap[], known: Likeness): Move[] {
  const removed = gaps.flatMap((gap) => gap.removed);
  const added = gaps.flatMap((gap) => gap.added);
  const partner = new Map<Block, Block>();
  const taken = new Set<Block>();
  const join = (to: Block, from: Block) => {
    partner.set(to, from);
    taken.add(from);
  };
  for (const [to, from] of unchanged(removed, added, known)) join(to, from);
  if (removed.length * added.length <= mostPairs)
    for (const to of added.filter((block) => !partner.has(block))) {
      const from = mostAlike(to, removed, taken, known);
      if (from) join(to, from);
    }
  return gaps.flatMap((gap) => runsOf(gap, partner));
}

function unchanged(removed: Block[], added: Block[], known: Likeness): [Block, Block][] {
  const waiting = new Map<number, Block[]>();
  for (const block of removed) {
    const same = waiting.get(known.keyOf(block));
    if (same) same.push(block);
    else waiting.set(known.keyOf(block), [block]);
  }
  return added.flatMap((to): [Block, Block][] => {
    // A rule or an empty line is not the same one elsewhere: it says nothing by which to know it.
    const from = known.wordsOf(to).length > 0 ? waiting.get(known.keyOf(to))?.shift() : undefined;
    return from ? [[to, from]] : [];
  });
}

function mostAlike(to: Block, removed: Block[], taken: Set<Block>, known: Likeness) {
  const words = known.wordsOf(to);
  let [best, most]: [Block | null, number] = [null, leastCarried];
  if (words.length < leastWords) return best;
  for (const from of removed) {
    if (taken.has(from) || from.node.type !== to.node.type) continue;
    const carried = share(known.wordsOf(from), words);
    if (carried > most) [best, most] = [from, carried];
  }
  return best;
}

function runsOf(gap: Gap, partner: Map<Block, Block>): Move[] {
  const moves: Move[] = [];
  let open: Move | null = null;
  for (const to of gap.added) {
    const from = partner.get(to);
    if (from && open?.from.at(-1)?.to === from.from) {
      open.from.push(from);
      open.to.push(to);
    } else if (from) {
      open = { from: [from], to: [to] };
      moves.push(open);
    } else open = null;
  }
  return moves;
}
