import { plainSpelling } from "./disguise";
import type { Reading } from "./reading";

/** Features are counted in this many places; two that fall on one share its weight. */
export const places = 1 << 18;

/** Stretched letters count twice at most, links and names of people here as one word each. */
export function modelWords({ tokens }: Reading): string[] {
  return tokens.map(({ word }) => {
    if (word.startsWith("@")) return "<name>";
    if (word.includes("://") || word.startsWith("www.")) return "<link>";
    return plainSpelling(word).replace(/(.)\1{2,}/gu, "$1$1");
  });
}

/** Which features were seen for which comment last: quicker than a set, and only ever used within one call. */
const lastSeen = new Uint32Array(places);
let comment = 0;

/**
 * What the model sees of a whole comment: which words and pairs of words it has, and which runs of three to five letters
 * inside words. Each counts once, as its place.
 */
export function wholeFeatures(words: string[]): number[] {
  if (++comment > 0xffff_fff0) {
    lastSeen.fill(0);
    comment = 1;
  }
  const found: number[] = [];
  const see = (place: number) => {
    if (lastSeen[place] === comment) return;
    lastSeen[place] = comment;
    found.push(place);
  };
  let before: Seen | null = null;
  for (const word of words) {
    const seen = look(word);
    if (before?.hash !== undefined) see(pair(before.hash, seen.hash, 2));
    for (const place of seen.whole) see(place);
    before = seen;
  }
  return found;
}

/** What the model sees of every word: itself and its letters (the same wherever it stands), and two words to each side. */
export type WordFeatures = { own: Int32Array; around: number[] };

export function wordFeatures(words: string[]): WordFeatures[] {
  const seen = words.map(look);
  const hash = (at: number) => seen[at]?.hash ?? (at < 0 ? 0x3c : 0x3e);
  return seen.map(({ own }, at) => ({
    own,
    around: [
      pair(hash(at - 1), hash(at), 102),
      pair(hash(at), hash(at + 1), 103),
      pair(hash(at - 1), 0, 104),
      pair(hash(at + 1), 0, 105),
      pair(hash(at - 2), hash(at - 1), 106),
      pair(hash(at + 1), hash(at + 2), 107),
    ],
  }));
}

/** What a word gives by itself. */
type Seen = { hash: number; whole: Int32Array; own: Int32Array };

const known = new Map<string, Seen>();
/** Words remembered between comments; then all are forgotten, so that nobody can fill the memory. */
const mostKnown = 20_000;

function look(word: string): Seen {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const seen = {
    hash: hashOf(word),
    whole: Int32Array.from([place(word, 1), ...letterRuns(word, 3, 33)]),
    own: Int32Array.from([wordPlace(word), ...letterRuns(word, 2, 108)]),
  };
  known.set(word, seen);
  return seen;
}

/** Longer words are links or noise: their first letters say as much. */
const longest = 60;
/** The longest run of letters looked at. */
const most = 5;

function letterRuns(word: string, least: number, kind: number): Set<number> {
  const padded = ` ${word.slice(0, longest)} `;
  const found = new Set<number>();
  for (let from = 0; from + least <= padded.length; from++) {
    let hash = begin(kind);
    for (let size = 1; size <= most && from + size <= padded.length; size++) {
      hash = add(hash, padded.charCodeAt(from + size - 1));
      if (size >= least) found.add(end(hash));
    }
  }
  return found;
}

function hashOf(word: string) {
  let hash = begin(0);
  for (let at = 0; at < word.length; at++) hash = add(hash, word.charCodeAt(at));
  return hash;
}

/** Where a word as a whole is weighed among its neighbours. */
export const wordPlace = (word: string) => place(word, 101);
const place = (word: string, kind: number) => end(add(hashOf(word), kind));
const pair = (one: number, other: number, kind: number) => end(add(add(one, kind) ^ 0x2d, other));

/** FNV-1a, with the last bits stirred (the finish of MurmurHash3) because only some of them are used. */
const begin = (kind: number) => 0x811c9dc5 ^ kind;
const add = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
function end(hash: number) {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (places - 1);
}
