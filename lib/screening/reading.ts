import { fold } from "./folding";
import type { Span } from "./outcome";

/** A word of a comment, as an eye reads it and where it stands. */
export type Token = Span & {
  /** Folded: lower case, no accents, look-alikes as letters; signs inside the word are kept. */
  word: string;
  /** As it was written. */
  raw: string;
  /** Stands between quotation marks. */
  quoted: boolean;
  /** Which sentence, counted from 0. */
  sentence: number;
};

/** A comment read once, for all phases. */
export type Reading = { text: string; folded: string; tokens: Token[] };

/** Runs without space; the marks around a word are cut off after. A letter, or a sign people write for one. */
const run = /\S+/g;
const beginsWord = /[\p{L}\p{N}@$€£*#]/u;
const endsWord = /[\p{L}\p{N}*$#+@]/u;

/** Reads a comment: its words with their places, its sentences, and what stands in quotation marks. */
export function read(text: string): Reading {
  const { text: folded, starts, ends } = fold(text);
  const tokens: Token[] = [];
  const inQuotes = quotedIn(folded);
  let sentence = 0;
  let lastEnd = 0;
  const push = (from: number, to: number) => {
    const word = folded.slice(from, to);
    const start = starts[from] ?? 0;
    const end = ends[to - 1] ?? start;
    tokens.push({
      word,
      start,
      end,
      raw: text.slice(start, end),
      quoted: inQuotes(from),
      sentence,
    });
  };
  for (const { 0: chunk, index } of folded.matchAll(run)) {
    if (folded.slice(lastEnd, index).includes("\n")) sentence++;
    lastEnd = index + chunk.length;
    for (const piece of chunk.matchAll(pieces)) {
      const from = index + piece.index;
      const [head, tail] = edges(piece[0]);
      if (tail > head) push(from + head, from + tail);
    }
    if (/[.!?…;:]["')\]]*$/.test(chunk.slice(-6))) sentence++;
  }
  return { text, folded, tokens };
}

/** Where the word in a piece begins and ends; the signs around it are not of it. Half a surrogate pair is no sign. */
function edges(piece: string): [number, number] {
  let head = 0;
  let tail = piece.length;
  while (head < tail && !isPart(piece, head, beginsWord)) head++;
  while (tail > head && !isPart(piece, tail - 1, endsWord)) tail--;
  return [head, tail];
}

function isPart(piece: string, at: number, kind: RegExp) {
  const code = piece.charCodeAt(at);
  return code >= 0xd800 && code < 0xe000 ? true : kind.test(piece[at] ?? "");
}

/** Words joined by a dash, a slash or a comma without a space are words of their own. */
const pieces = /[^\-/,–—…"()]+/g;

/** Whether a place stands between a pair of quotation marks; an odd last mark opens nothing. */
function quotedIn(folded: string) {
  const marks = [
    ...folded.matchAll(
      /"|(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}*])|(?<=[\p{L}\p{N}.,!?*])'(?![\p{L}\p{N}])/gu,
    ),
  ];
  const pairs: [number, number][] = [];
  for (const sign of ['"', "'"]) {
    const of = marks.filter((mark) => mark[0] === sign);
    let open = -1;
    for (const { index } of of) {
      if (sign === "'") {
        const opens = !/[\p{L}\p{N}.,!?*]/u.test(folded[index - 1] ?? " ");
        if (opens) open = index;
        else if (open >= 0) {
          pairs.push([open, index]);
          open = -1;
        }
      } else if (open < 0) open = index;
      else {
        pairs.push([open, index]);
        open = -1;
      }
    }
  }
  pairs.sort((one, other) => one[0] - other[0]);
  let next = 0;
  let until = -1;
  return (place: number) => {
    for (let pair = pairs[next]; pair && pair[0] <= place; pair = pairs[++next])
      until = Math.max(until, pair[1]);
    return place < until;
  };
}
