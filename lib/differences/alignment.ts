import type { Block } from "./blocks";
import { alike, type Likeness, leastAlike, share, shared } from "./likeness";
import { inCommon } from "./sequence";

/** Blocks that are the same text on both sides; with nothing on one side, blocks that were removed or added. */
export type Bead = { a: Block[]; b: Block[] };

/** The most blocks one block is split into, or joined from, at a time. */
const mostInBead = 8;
/** How many pairs of blocks are compared before only those near the same place are. */
const mostPairs = 60_000;

/**
 * Which blocks of one list became which of another, in order: first those that stayed as they were, then between them
 * the best sum of likenesses, with one block split into several and several joined into one (the "beads" of W. A. Gale
 * and K. W. Church, "A program for aligning sentences", Computational Linguistics 19, 1993).
 */
export function align(a: Block[], b: Block[], known: Likeness): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [0, 0];
  for (const [nextA, nextB] of [...inCommon(a.map(known.keyOf), b.map(known.keyOf)), null].map(
    (match) => match ?? ([a.length, b.length] as const),
  )) {
    beads.push(...alignChanged(a.slice(i, nextA), b.slice(j, nextB), known));
    if (nextA < a.length) beads.push({ a: [a[nextA] as Block], b: [b[nextB] as Block] });
    [i, j] = [nextA + 1, nextB + 1];
  }
  return beads;
}

type Step = { a: number; b: number; worth: number };

/** The best way through the table of two lists, near its diagonal where the table is large. */
function alignChanged(a: Block[], b: Block[], known: Likeness): Bead[] {
  if (a.length === 0) return b.map((block) => ({ a: [], b: [block] }));
  if (b.length === 0) return a.map((block) => ({ a: [block], b: [] }));
  const slope = b.length / a.length;
  const half = Math.max(20, Math.ceil(slope) + 1, Math.floor(mostPairs / a.length / 2));
  const low = (i: number) => (i >= a.length ? b.length - half : Math.floor(i * slope) - half);
  const rows = Array.from({ length: a.length + mostInBead + 1 }, (_, i) =>
    i <= a.length ? new Float64Array(2 * half + 2).fill(Number.NEGATIVE_INFINITY) : null,
  );
  const at = (i: number, j: number) =>
    j > b.length ? Number.NEGATIVE_INFINITY : (rows[i]?.[j - low(i)] ?? Number.NEGATIVE_INFINITY);
  const chosen: Map<number, Step>[] = [];
  for (let i = a.length; i >= 0; i -= 1) {
    const row = rows[i] as Float64Array;
    const best = new Map<number, Step>();
    chosen[i] = best;
    for (let j = Math.min(b.length, low(i) + 2 * half + 1); j >= Math.max(0, low(i)); j -= 1) {
      if (i === a.length && j === b.length) row[j - low(i)] = 0;
      for (const step of stepsFrom(a, b, i, j, known)) {
        const worth = step.worth + at(i + step.a, j + step.b);
        if (worth <= (row[j - low(i)] as number)) continue;
        row[j - low(i)] = worth;
        best.set(j, step);
      }
    }
  }
  return walk(a, b, chosen);
}

function walk(a: Block[], b: Block[], chosen: Map<number, Step>[]): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const step = chosen[i]?.get(j) ?? (i < a.length ? { a: 1, b: 0 } : { a: 0, b: 1 });
    beads.push({ a: a.slice(i, i + step.a), b: b.slice(j, j + step.b) });
    [i, j] = [i + step.a, j + step.b];
  }
  return beads;
}

/** What may come next from a place in the table: the pairings that are worth something, then removing and adding. */
function stepsFrom(a: Block[], b: Block[], i: number, j: number, known: Likeness): Step[] {
  const [x, y] = [a[i], b[j]];
  const steps: Step[] = [];
  if (x && y) {
    const worth = alike(x, y, known);
    if (worth > 0) steps.push({ a: 1, b: 1, worth });
    for (const { parts, worth } of madeOf(x, b, j, known)) steps.push({ a: 1, b: parts, worth });
    for (const { parts, worth } of madeOf(y, a, i, known)) steps.push({ a: parts, b: 1, worth });
  }
  if (x) steps.push({ a: 1, b: 0, worth: 0 });
  if (y) steps.push({ a: 0, b: 1, worth: 0 });
  return steps;
}

/** The ways in which several blocks from `from` on are together one block: each lies in it, and they fill it. */
function madeOf(whole: Block, parts: Block[], from: number, known: Likeness) {
  const words = known.wordsOf(whole);
  const ways: { parts: number; worth: number }[] = [];
  let together = new Int32Array();
  for (let count = 1; count <= mostInBead; count += 1) {
    const part = parts[from + count - 1];
    const own = part ? known.wordsOf(part) : together;
    if (!part || own.length === 0 || together.length + own.length > 2 * words.length) break;
    if (own.length >= words.length || shared(own, words) < own.length * 0.6) break;
    together = Int32Array.from([...together, ...own]).sort();
    const worth = share(together, words);
    if (count > 1 && worth >= leastAlike) ways.push({ parts: count, worth });
  }
  return ways;
}
