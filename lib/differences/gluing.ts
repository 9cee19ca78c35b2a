import type { BodyEdit } from "./edit";
import { unspaced } from "./pieces";

/** An edit and the text it is about, in the base and in the edited body; a break between blocks is any mark. */
export type Stretch = { edit: BodyEdit; before: string; after: string };

/**
 * The edits of one place, those as one that could not stand or fall by themselves: where taking one and leaving the
 * other would make one word of two that nobody wrote as one. Two paragraphs made one without a space between, say, or a
 * point put between them: without the point "underway" and "For" would be printed "underwayFor".
 * @param left the text that stays before them
 * @param right the text that stays after them
 */
export function inseparable(stretches: Stretch[], left: string, right: string): BodyEdit[] {
  const row = [left, ...stretches, right];
  const last = stretches.length;
  const withNext = new Set<number>();
  for (let from = 0; from <= last; from += 1) {
    const to = Math.min(gluedUpTo(row, from), last);
    for (let at = Math.max(1, from); at < to; at += 1) withNext.add(at);
  }
  const edits: BodyEdit[] = [];
  for (const [index, { edit }] of stretches.entries()) {
    const before = edits.at(-1);
    if (before && withNext.has(index))
      edits.splice(-1, 1, { ...before, kind: "replace", parts: [...before.parts, ...edit.parts] });
    else edits.push(edit);
  }
  return edits;
}

/** Whether all chosen so far is of the base, and whether all is of the edited text: what was one text glues nothing. */
type Chosen = { ofBase: boolean; ofEdited: boolean };

/** The furthest place in a row whose beginning could be glued to the end of one, where only some edits are taken. */
function gluedUpTo(row: (string | Stretch)[], from: number): number {
  let furthest = from;
  for (const first of choicesAt(row[from])) {
    if (!endsInWord.test(first.text)) continue;
    let reached: Chosen[] = [first];
    for (let at = from + 1; at < row.length && reached.length > 0; at += 1) {
      const next: Chosen[] = [];
      for (const so of reached)
        for (const { text, ofBase, ofEdited } of choicesAt(row[at])) {
          const chosen = { ofBase: so.ofBase && ofBase, ofEdited: so.ofEdited && ofEdited };
          if (text === "") next.push(chosen);
          else if (!chosen.ofBase && !chosen.ofEdited && isOneWord(first.text, text)) furthest = at;
        }
      reached = next;
    }
  }
  return furthest;
}

function choicesAt(place: string | Stretch | undefined): (Chosen & { text: string })[] {
  if (typeof place !== "object") return [{ text: place ?? "", ofBase: true, ofEdited: true }];
  return [
    { text: place.before, ofBase: true, ofEdited: false },
    { text: place.after, ofBase: false, ofEdited: true },
  ];
}

const endsInWord = /[\p{L}\p{N}\p{M}_]$/u;
const beginsWithWord = /^[\p{L}\p{N}\p{M}_]/u;
const isOneWord = (left: string, right: string) =>
  endsInWord.test(left) &&
  beginsWithWord.test(right) &&
  !(unspaced.test(left.slice(-1)) || unspaced.test(right.slice(0, 1)));
