import type { Piece } from "./pieces";
import { inCommon, type Match } from "./sequence";

/** A stretch of pieces on each side (from, to) that took each other's place; one of them may be empty. */
export type Hunk = { a: [number, number]; b: [number, number] };

/** Where two texts differ, as a person would say it: in whole words, and not in confetti. In order; none touch. */
export function hunksBetween(a: Piece[], b: Piece[]): Hunk[] {
  const hunks = between(
    inCommon(
      a.map(({ id }) => id),
      b.map(({ id }) => id),
    ),
    a.length,
    b.length,
  );
  if (isRewritten(hunks, a, b)) return [{ a: [0, a.length], b: [0, b.length] }];
  return joinClose(hunks, a, b).map((hunk, index, all) => slide(hunk, all[index - 1], a, b));
}

/** What lies between matches. */
function between(matches: Match[], lengthA: number, lengthB: number): Hunk[] {
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...matches, [lengthA, lengthB] as Match]) {
    if (nextA > i || nextB > j) hunks.push({ a: [i, nextA], b: [j, nextB] });
    [i, j] = [nextA + 1, nextB + 1];
  }
  return hunks;
}

const wordsIn = (pieces: Piece[], [from, to]: [number, number]) => {
  let words = 0;
  for (let index = from; index < to; index += 1) if (pieces[index]?.isWord) words += 1;
  return words;
};
const some = (pieces: Piece[], [from, to]: [number, number], test: (piece: Piece) => boolean) => {
  for (let index = from; index < to; index += 1) if (test(pieces[index] as Piece)) return true;
  return false;
};
const isBreak = (piece: Piece) => piece.isBreak;

/** Fewer than a quarter of the words stayed: the few "the"s in common are chance, and the text was written anew. */
function isRewritten(hunks: Hunk[], a: Piece[], b: Piece[]) {
  const whole = [wordsIn(a, [0, a.length]), wordsIn(b, [0, b.length])] as const;
  const most = Math.max(...whole);
  if (most < 3 || some(a, [0, a.length], isBreak) || some(b, [0, b.length], isBreak)) return false;
  const changed = hunks.reduce((sum, hunk) => sum + wordsIn(a, hunk.a), 0);
  return whole[0] - changed < most / 4;
}

/** Neighbouring hunks as one where what stayed between them is less than what changed around it. */
function joinClose(hunks: Hunk[], a: Piece[], b: Piece[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    let last = hunk;
    for (
      let before = joined.at(-1);
      before && isOneWith(before, last, a, b);
      before = joined.at(-1)
    ) {
      joined.pop();
      last = { a: [before.a[0], last.a[1]], b: [before.b[0], last.b[1]] };
    }
    joined.push(last);
  }
  return joined;
}

function isOneWith(first: Hunk, second: Hunk, a: Piece[], b: Piece[]) {
  const kept: [number, number] = [first.a[1], second.a[0]];
  const changed = ({ a: inA, b: inB }: Hunk) => Math.max(wordsIn(a, inA), wordsIn(b, inB));
  const least = Math.min(changed(first), changed(second));
  // Quotes and points that changed places are one change: ‘go,’ became “go”,
  if (changed(first) + changed(second) === 0)
    return !some(a, kept, ({ text, isWord, isBreak }) => isWord || isBreak || text.trim() === "");
  // A change of punctuation alone stays by itself: it may be mechanical, and its neighbour not.
  if (least === 0 || wordsIn(a, kept) >= Math.max(1, least)) return false;
  if (some(a, kept, ({ text, isBreak }) => isBreak || /[.!?…。！？\n]/.test(text))) return false;
  return ![first, second].some((hunk) => some(a, hunk.a, isBreak) || some(b, hunk.b, isBreak));
}

/**
 * A pure insertion or deletion, moved back as far as the one before it where its text allows several places, so that it
 * begins where a sentence or at least a word begins: "[He said no. ]He said yes", not "He said [no. He said ]yes".
 */
function slide(hunk: Hunk, before: Hunk | undefined, a: Piece[], b: Piece[]): Hunk {
  const inserts = hunk.a[0] === hunk.a[1];
  if (!inserts && hunk.b[0] !== hunk.b[1]) return hunk;
  const pieces = inserts ? b : a;
  const [from, to] = inserts ? hunk.b : hunk.a;
  if (some(pieces, [from, to], isBreak)) return hunk;
  const room = hunk.a[0] - (before ? before.a[1] + 1 : 0);
  let best = 0;
  let bestScore = beginning(pieces, from);
  for (let by = 1; by <= room; by += 1) {
    const passed = pieces[from - by] as Piece;
    const taken = pieces[to - by] as Piece;
    if (passed.isBreak || passed.id !== taken.id || passed.look !== taken.look) break;
    const score = beginning(pieces, from - by);
    if (score > bestScore) [best, bestScore] = [by, score];
  }
  const moved = ([start, end]: [number, number]): [number, number] => [start - best, end - best];
  return { a: moved(hunk.a), b: moved(hunk.b) };
}

/** How good a place to begin: 2 a sentence or a block, 1 a word, 0 the middle of something. */
function beginning(pieces: Piece[], at: number) {
  const before = pieces[at - 1];
  if (!before || before.isBreak) return 2;
  if (before.text.trim() !== "") return 0;
  return /[.!?…\n]/.test(pieces[at - 2]?.text ?? "\n") ? 2 : 1;
}
