/** Which places of two sequences hold the same, as pairs of indexes that rise on both sides. */
export type Match = [number, number];

/** Differences beyond which the exact search is given up: it takes their square in time and memory. */
const mostDifferences = 1_000;

/**
 * A longest common subsequence (E. W. Myers, "An O(ND) difference algorithm", Algorithmica 1, 1986). Sequences that
 * differ in more than a thousand places are first cut at what occurs exactly once in both (Bram Cohen's "patience"),
 * so that the time stays near linear; then the subsequence is a good one, not always the longest.
 */
export function inCommon(a: readonly number[], b: readonly number[]): Match[] {
  const matches: Match[] = [];
  const waiting: [number, number, number, number][] = [[0, a.length, 0, b.length]];
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    let [a0, a1, b0, b1] = range;
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) matches.push([a0++, b0++]);
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) matches.push([--a1, --b1]);
    if (a0 === a1 || b0 === b1) continue;
    const exact = shortestScript(a.slice(a0, a1), b.slice(b0, b1));
    if (exact) for (const [i, j] of exact) matches.push([a0 + i, b0 + j]);
    else waiting.push(...betweenAnchors(a, b, [a0, a1, b0, b1]));
  }
  return matches.sort(([i], [j]) => i - j);
}

/** The matches of a shortest edit script, or null where it would take too many steps. */
function shortestScript(a: readonly number[], b: readonly number[]): Match[] | null {
  const most = Math.min(a.length + b.length, mostDifferences);
  const middle = most + 1;
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d += 1) {
    trace.push(reach.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const left = reach[middle + k - 1] as number;
      const right = reach[middle + k + 1] as number;
      let x = k === -d || (k !== d && left < right) ? right : left + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(a.length, b.length, trace);
    }
  }
  return null;
}

function walkBack(lengthA: number, lengthB: number, trace: Int32Array[]): Match[] {
  const matches: Match[] = [];
  let x = lengthA;
  let y = lengthB;
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const reach = trace[d] as Int32Array;
    // What was copied is the part of the row around its middle: the diagonal k stands at k + d + 1.
    const at = (k: number) => reach[k + d + 1] as number;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const beforeX = d === 0 ? 0 : down ? at(k + 1) : at(k - 1);
    const beforeY = d === 0 ? 0 : beforeX - (down ? k + 1 : k - 1);
    while (x > beforeX && y > beforeY) matches.push([--x, --y]);
    x = beforeX;
    y = beforeY;
  }
  return matches;
}

/** The ranges between the longest rising run of what occurs once on each side; none where nothing does. */
function betweenAnchors(
  a: readonly number[],
  b: readonly number[],
  [a0, a1, b0, b1]: [number, number, number, number],
) {
  const onceInB = onlyPlaces(b, b0, b1);
  const pairs = [...onlyPlaces(a, a0, a1)]
    .flatMap(([value, i]): Match[] => {
      const j = onceInB.get(value);
      return j === undefined ? [] : [[i, j]];
    })
    .sort(([i], [j]) => i - j);
  const anchors = longestRise(pairs);
  if (anchors.length === 0) return [];
  const ends: Match[] = [...anchors, [a1, b1]];
  // Each range begins with its anchor, which the next round finds as an equal beginning.
  return ends.map(([i, j], index): [number, number, number, number] => {
    const [fromA, fromB] = index === 0 ? [a0, b0] : (anchors[index - 1] as Match);
    return [fromA, i, fromB, j];
  });
}

/** The values that stand in a range once, with their places. */
function onlyPlaces(values: readonly number[], from: number, to: number) {
  const places = new Map<number, number>();
  const again = new Set<number>();
  for (let index = from; index < to; index += 1) {
    const value = values[index] as number;
    if (places.has(value)) again.add(value);
    places.set(value, index);
  }
  for (const value of again) places.delete(value);
  return places;
}

/** The longest run of pairs, sorted by the first, whose seconds rise too. */
function longestRise(pairs: Match[]): Match[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, [, j]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] as number] as Match)[1] < j) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  }
  const run: Match[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number)
    run.push(pairs[at] as Match);
  return run.reverse();
}
