import { Mark, type Node } from "@tiptap/pm/model";
import type { BodyEdit } from "./edit";
import { bodyEdit, type Pair, part } from "./pair";

/** The same text on both sides: `length` characters from `a` in the base and from `b` in the edited document. */
export type Stretch = { a: number; b: number; length: number };

type Run = { from: number; to: number; marks: readonly Mark[]; isText: boolean };

/** The formatting of the text in a range that lies in one paragraph or heading. */
export function runsIn(doc: Node, from: number, to: number): Run[] {
  const runs: Run[] = [];
  if (from < to)
    doc.nodesBetween(from, to, (node, at) => {
      if (node.isInline)
        runs.push({
          from: Math.max(from, at),
          to: Math.min(to, at + node.nodeSize),
          marks: node.marks,
          isText: node.isText,
        });
    });
  return runs;
}

/** The marks that all of the text in a range has; where the range is empty, the text on both sides of it. */
export function marksAt(doc: Node, { from, to }: { from: number; to: number }): readonly Mark[] {
  const { nodeBefore, nodeAfter } = doc.resolve(from);
  const sets: (readonly Mark[])[] =
    from < to
      ? runsIn(doc, from, to).flatMap(({ marks, isText }) => (isText ? [marks] : []))
      : [nodeBefore?.marks ?? [], nodeAfter?.marks ?? []];
  const [first = [], ...rest] = sets;
  return first.filter((mark) => rest.every((set) => mark.isInSet(set)));
}

/** An edit for each change of formatting in text that stayed. */
export function formatEdits(pair: Pair, stretch: Stretch): BodyEdit[] {
  const shift = stretch.b - stretch.a;
  return changesIn(pair, stretch).map(({ ranges }) =>
    bodyEdit(
      "format",
      ...ranges.map(({ from, to }) => part(pair, from, to, from + shift, to + shift)),
    ),
  );
}

/** The ranges that had the same put on and taken off, while nothing between them looks otherwise than they now do. */
function changesIn(pair: Pair, stretch: Stretch) {
  const changes: { change: Change; ranges: { from: number; to: number }[] }[] = [];
  let isOpen = false;
  for (const { from, to, before, after, isText } of bothRuns(pair, stretch)) {
    // A line break looks like nothing, so it ends nothing.
    if (!isText) continue;
    const last = changes.at(-1);
    const change = changeOf(before, after);
    if (!change) {
      isOpen &&= last?.change.wouldBeSeenIn(after) === true;
      continue;
    }
    const range = last?.ranges.at(-1);
    if (!isOpen || last?.change.key !== change.key)
      changes.push({ change, ranges: [{ from, to }] });
    else if (range?.to === from) range.to = to;
    else last.ranges.push({ from, to });
    isOpen = true;
  }
  return changes;
}

/** The stretch cut wherever the formatting changes on either side. */
function bothRuns({ base, edited }: Pair, { a, b, length }: Stretch) {
  const runsA = runsIn(base, a, a + length);
  const runsB = runsIn(edited, b, b + length);
  const both: {
    from: number;
    to: number;
    before: Run["marks"];
    after: Run["marks"];
    isText: boolean;
  }[] = [];
  let [i, j] = [0, 0];
  for (let from = a; from < a + length; ) {
    const [runA, runB] = [runsA[i], runsB[j]];
    if (!runA || !runB) break;
    const endB = runB.to - b + a;
    const to = Math.min(runA.to, endB);
    both.push({ from, to, before: runA.marks, after: runB.marks, isText: runA.isText });
    if (runA.to === to) i += 1;
    if (endB === to) j += 1;
    from = to;
  }
  return both;
}

type Change = { key: string; wouldBeSeenIn: (marks: readonly Mark[]) => boolean };

/** What was put on and taken off; null where nothing was. */
function changeOf(before: readonly Mark[], after: readonly Mark[]): Change | null {
  if (Mark.sameSet(before, after)) return null;
  const added = after.filter((mark) => !mark.isInSet(before));
  const removed = before.filter((mark) => !mark.isInSet(after));
  return {
    key: JSON.stringify([added, removed]),
    wouldBeSeenIn: (marks) =>
      added.every((mark) => mark.isInSet(marks)) && !removed.some((mark) => mark.isInSet(marks)),
  };
}
