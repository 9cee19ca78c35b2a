import { type Block, isList, textOf } from "./blocks";
import { type Numbering, numbering, piecesOf } from "./pieces";

/** What is known of the blocks of two documents, worked out once for each. */
export type Likeness = {
  numberOf: Numbering;
  /** Equal for blocks that are the same in every respect. */
  keyOf: (block: Block) => number;
  /** The words of a block, as sorted numbers, each as often as it stands there. */
  wordsOf: (block: Block) => Int32Array;
};

/** Less in common than this is chance: two English paragraphs share about a third of their words. */
export const leastAlike = 0.45;

export function likenesses(): Likeness {
  const numberOf = numbering();
  const numberOfWord = numbering();
  const keys = new WeakMap<object, number>();
  const words = new WeakMap<object, Int32Array>();
  return {
    numberOf,
    keyOf: ({ node }) => remembered(keys, node, () => numberOf(JSON.stringify(node.toJSON()))),
    wordsOf: (block) =>
      remembered(words, block.node, () => {
        const pieces = piecesOf(textOf(block), 0, numberOf);
        const spoken = pieces.filter(({ isWord }) => isWord);
        const counted =
          spoken.length > 0 ? spoken : pieces.filter(({ text }) => text.trim() !== "");
        return Int32Array.from(counted, ({ text }) => numberOfWord(text.toLowerCase())).sort();
      }),
  };
}

function remembered<T>(known: WeakMap<object, T>, key: object, find: () => T): T {
  const had = known.get(key);
  if (had !== undefined) return had;
  const found = find();
  known.set(key, found);
  return found;
}

/** How many words two sorted lists share, each as often as it stands in both. */
export function shared(a: Int32Array, b: Int32Array): number {
  let [i, j, count] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) count += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return count;
}

/** The share of words in common, 0 to 1 (Dice's coefficient over bags of words). */
export function share(a: Int32Array, b: Int32Array): number {
  const all = a.length + b.length;
  // The shorter can give no more than all it has: most pairs are settled here.
  if (all === 0 || (2 * Math.min(a.length, b.length)) / all < leastAlike) return 0;
  return (2 * shared(a, b)) / all;
}

/** How much it is worth to call two blocks the same one, changed: 0 not at all, more the more alike they are. */
export function alike(a: Block, b: Block, known: Likeness): number {
  const [wordsA, wordsB] = [known.wordsOf(a), known.wordsOf(b)];
  if (known.keyOf(a) === known.keyOf(b)) return wordsA.length > 0 ? 1.5 : 0.2;
  const inCommon = share(wordsA, wordsB);
  if (inCommon < leastAlike) return 0;
  if (a.node.type === b.node.type) return inCommon;
  const sameKind = (a.node.isTextblock && b.node.isTextblock) || (isList(a) && isList(b));
  // A paragraph that became a quotation or a list has kept nearly all its words.
  if (sameKind) return inCommon * 0.98;
  return inCommon >= 0.7 ? inCommon * 0.9 : 0;
}
