import type { Weight } from "./fonts";
import { type Line, ruler, set, type TextDirection } from "./shape";

export type Box = { width: number; height: number; sizes: readonly number[]; leading: number };
type Face = { weight: Weight; direction: TextDirection };
/** How wide a text is at a size. */
type Ruler = (text: string, size: number) => number;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/**
 * A text in as many lines as it needs, in the largest size at which they fit the box; what does not fit at the smallest
 * is cut off with an ellipsis. Lines are made about equally long.
 */
export function linesIn(text: string, box: Box, face: Face): { size: number; lines: Line[] } {
  const measure = ruler(face.weight, face.direction);
  const drawn = (lines: string[], size: number) => ({
    size,
    lines: lines.map((line) => set(line, size, face.weight, face.direction)),
  });
  for (const size of box.sizes) {
    const lines = broken(text, box.width, size, measure);
    if (lines.length <= most(box, size))
      return drawn(balanced(lines, text, box, size, measure), size);
  }
  const size = box.sizes.at(-1) ?? 0;
  const lines = broken(text, box.width, size, measure);
  const shown = lines.slice(0, most(box, size));
  const last = cut(lines.slice(shown.length - 1).join(" "), box.width, size, measure);
  return drawn([...shown.slice(0, -1), last], size);
}

/** One line, cut off with an ellipsis where it is too long. */
export function oneLine(text: string, width: number, size: number, face: Face): Line {
  const { weight, direction } = face;
  return set(cut(text, width, size, ruler(weight, direction)), size, weight, direction);
}

const most = (box: Box, size: number) => Math.max(1, Math.floor(box.height / (size * box.leading)));

/** As many words on a line as fit; a word that is longer than a line goes on in the next. */
function broken(text: string, width: number, size: number, measure: Ruler): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (measure(line, size) > width) {
      const head = longest(line, width, size, measure);
      if (head.length === line.length) break;
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return line ? [...lines, line] : lines;
}

/** The narrowest setting of as many lines, within a third of the width. */
function balanced(lines: string[], text: string, box: Box, size: number, measure: Ruler) {
  let best = lines;
  for (let width = box.width * 0.95; width > box.width * 0.66; width -= box.width * 0.05) {
    const narrower = broken(text, width, size, measure);
    if (narrower.length > lines.length) break;
    best = narrower;
  }
  return best;
}

function cut(text: string, width: number, size: number, measure: Ruler) {
  if (measure(text, size) <= width) return text;
  const room = width - measure("…", size);
  return `${longest(text, room, size, measure).trimEnd()}…`;
}

/** The longest beginning that fits; one grapheme at least. */
function longest(text: string, width: number, size: number, measure: Ruler) {
  const ends = [...graphemes.segment(text)].map(({ index, segment }) => index + segment.length);
  let [fits, over] = [0, ends.length];
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(text.slice(0, ends[middle]), size) <= width) fits = middle;
    else over = middle;
  }
  return text.slice(0, ends[fits]);
}
