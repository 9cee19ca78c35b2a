import { type Block, onlyText, textOf } from "./blocks";
import type { BodyEdit, BodyKind } from "./edit";
import { formatEdits, runsIn } from "./formatting";
import { inseparable, type Stretch } from "./gluing";
import { bodyEdit, type Pair, part } from "./pair";
import { type Piece, piecesOf } from "./pieces";
import { type Hunk, hunksBetween } from "./wording";

/** The pieces of one or several neighbouring texts, and where the last of them ends. */
type Course = { pieces: Piece[]; end: number };

/**
 * The edits that lead from some neighbouring texts to others: their words, their formatting, and where one ends and
 * the next begins. Takes blocks that `onlyText` knows, all of one kind.
 */
export function textEdits(pair: Pair, a: Block[], b: Block[]): BodyEdit[] {
  const [base, edited] = [courseOf(pair, a, pair.base), courseOf(pair, b, pair.edited)];
  const edits: BodyEdit[] = [];
  let [i, j] = [0, 0];
  for (const hunk of hunksBetween(base.pieces, edited.pieces)) {
    edits.push(...keptEdits(pair, base, edited, [i, hunk.a[0]], j));
    edits.push(...hunkEdits(pair, base, edited, hunk));
    [i, j] = [hunk.a[1], hunk.b[1]];
  }
  return [...edits, ...keptEdits(pair, base, edited, [i, base.pieces.length], j)];
}

function courseOf({ known }: Pair, blocks: Block[], doc: Pair["base"]): Course {
  const texts = blocks.map((block) => onlyText(block) ?? block);
  const pieces: Piece[] = [];
  for (const [index, text] of texts.entries()) {
    const before = texts[index - 1];
    if (before) pieces.push(breakBetween(before.to - 1, text.from + 1));
    const own = piecesOf(textOf(text), text.from + 1, known.numberOf);
    noteLooks(own, doc, text, known.numberOf);
    pieces.push(...own);
  }
  return { pieces, end: (texts.at(-1)?.to ?? 1) - 1 };
}

const breakBetween = (from: number, to: number): Piece => ({
  id: -1,
  look: 0,
  text: "",
  from,
  to,
  isWord: false,
  isBreak: true,
});

/** Says of each piece which formatting it begins and ends in. */
function noteLooks(
  pieces: Piece[],
  doc: Pair["base"],
  text: Block,
  numberOf: (of: string) => number,
) {
  const runs = runsIn(doc, text.from + 1, text.to - 1);
  if (runs.length < 2) return;
  const numbers = runs.map(({ marks }) => numberOf(JSON.stringify(marks)));
  let at = 0;
  for (const piece of pieces) {
    while ((runs[at]?.to ?? Number.POSITIVE_INFINITY) <= piece.from) at += 1;
    const whole = (runs[at]?.to ?? 0) >= piece.to;
    piece.look = whole ? (numbers[at] as number) : -1 - piece.from;
  }
}

const endOf = ({ pieces, end }: Course, at: number) => pieces[at]?.from ?? end;

/** The formatting of pieces that stayed, block by block. */
function keptEdits(
  pair: Pair,
  base: Course,
  edited: Course,
  [from, to]: [number, number],
  fromB: number,
) {
  const edits: BodyEdit[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const piece = base.pieces[at];
    if (at < to && !piece?.isBreak) continue;
    const first = base.pieces[start];
    const last = base.pieces[at - 1];
    if (at > start && first && last)
      edits.push(
        ...formatEdits(pair, {
          a: first.from,
          b: endOf(edited, fromB + start - from),
          length: last.to - first.from,
        }),
      );
    start = at + 1;
  }
  return edits;
}

/** The pieces of a hunk on one side: its texts, and the breaks between them (one fewer). */
function textsOf({ pieces }: Course, [from, to]: [number, number]) {
  const texts: [number, number][] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!pieces[at]?.isBreak) continue;
    texts.push([start, at]);
    start = at + 1;
  }
  return [...texts, [start, to] as [number, number]];
}

/** The edits of one hunk: words by words, and each new or lost break by itself, with the spaces it stands for. */
function hunkEdits(pair: Pair, base: Course, edited: Course, hunk: Hunk): BodyEdit[] {
  const [textsA, textsB] = [textsOf(base, hunk.a), textsOf(edited, hunk.b)];
  const stretches: Stretch[] = [];
  const add = (kind: BodyKind, a: [number, number], b: [number, number]) => {
    if (a[0] === a[1] && b[0] === b[1]) return;
    const edit = bodyEdit(kind, rangePart(pair, base, edited, a, b));
    stretches.push({ edit, before: said(base, a), after: said(edited, b) });
  };
  for (let index = 0; index < Math.max(textsA.length, textsB.length); index += 1) {
    const [a, b] = [textsA[index] ?? ends(hunk.a), textsB[index] ?? ends(hunk.b)];
    const isSplit = index >= textsA.length - 1 && index < textsB.length - 1;
    const isJoin = index >= textsB.length - 1 && index < textsA.length - 1;
    const endA = isSplit && textsA[index] ? beforeSpace(base, a) : a[1];
    const endB = isJoin && textsB[index] ? beforeSpace(edited, b) : b[1];
    add(kindOf([a[0], endA], [b[0], endB]), [a[0], endA], [b[0], endB]);
    if (isSplit) add("structure", [endA, a[1]], [b[1], b[1] + 1]);
    if (isJoin) add("structure", [a[1], a[1] + 1], [endB, b[1]]);
  }
  const stays = (at: number) => base.pieces[at]?.text ?? "";
  return inseparable(stretches, stays(hunk.a[0] - 1), stays(hunk.a[1]));
}

const kindOf = (a: [number, number], b: [number, number]): BodyKind =>
  a[0] === a[1] ? "insert" : b[0] === b[1] ? "delete" : "replace";

/** The text of some pieces; a break is a line's end. */
const said = ({ pieces }: Course, [from, to]: [number, number]) =>
  pieces
    .slice(from, to)
    .map(({ text, isBreak }) => (isBreak ? "\n" : text))
    .join("");

const ends = ([, to]: [number, number]): [number, number] => [to, to];

/** The place in a range of pieces after which only spaces stand. */
function beforeSpace({ pieces }: Course, [from, to]: [number, number]) {
  let end = to;
  while (end > from && pieces[end - 1]?.text.trim() === "" && pieces[end - 1]?.text !== "\n")
    end -= 1;
  return end;
}

function rangePart(
  pair: Pair,
  base: Course,
  edited: Course,
  a: [number, number],
  b: [number, number],
) {
  const from = endOf(base, a[0]);
  const fromB = endOf(edited, b[0]);
  return part(
    pair,
    from,
    a[0] === a[1] ? from : (base.pieces[a[1] - 1]?.to ?? from),
    fromB,
    b[0] === b[1] ? fromB : (edited.pieces[b[1] - 1]?.to ?? fromB),
  );
}
