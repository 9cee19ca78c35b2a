import bidiFactory from "bidi-js";
import { Direction, type Font, Buffer as Run, shape } from "harfbuzzjs";
import { fonts, type Script, type Weight } from "./fonts";

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

export type TextDirection = "ltr" | "rtl";
/** A line in the order it is seen, from the left: outlines and where each stands, in pixels. */
export type Line = {
  width: number;
  outlines: { path: string; x: number; y: number; scale: number }[];
};

/**
 * What of a text our fonts can draw: signs they lack (an emoji) are left out.
 * @returns null where a letter or a digit would be missing: half a headline is worse than none
 */
export function drawable(text: string): string | null {
  const kept: string[] = [];
  for (const { segment } of graphemes.segment(text.normalize("NFC"))) {
    if (/^\s+$/u.test(segment)) kept.push(" ");
    else if (scriptOf(segment) !== undefined) kept.push(segment);
    else if (/[\p{L}\p{N}]/u.test(segment)) return null;
  }
  return kept.join("").replace(/ +/g, " ").trim();
}

/** The first font that has every character of a grapheme which draws something. */
function scriptOf(segment: string): number | undefined {
  const letters = [...segment].filter((one) => !/\p{Default_Ignorable_Code_Point}/u.test(one));
  const found = fonts().findIndex((font) =>
    letters.every((one) => font.has(one.codePointAt(0) ?? 0)),
  );
  return letters.length === 0 || found < 0 ? undefined : found;
}

type Placed = {
  width: number;
  glyphs: { font: Font; glyph: number; x: number; y: number; scale: number }[];
};

/** Shapes a drawable text at a size of one pixel: letters joined, marks placed, right-to-left parts the other way. */
function place(text: string, weight: Weight, direction: TextDirection): Placed {
  const placed: Placed = { width: 0, glyphs: [] };
  for (const run of inVisualOrder(text, direction)) {
    const font = run.script.at(weight);
    const scale = 1 / run.script.units;
    const buffer = new Run();
    buffer.addText(run.text);
    buffer.setDirection(run.level % 2 ? Direction.RTL : Direction.LTR);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const places = buffer.getGlyphPositions();
    for (const [index, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
      const at = places[index];
      if (!at) continue;
      const [x, y] = [placed.width + at.xOffset * scale, -at.yOffset * scale];
      placed.glyphs.push({ font, glyph, x, y, scale });
      placed.width += at.xAdvance * scale;
    }
  }
  return placed;
}

/** How wide texts would be; each is shaped once, since a line is tried in several sizes. */
export function ruler(weight: Weight, direction: TextDirection) {
  const known = new Map<string, number>();
  return (text: string, size: number) => {
    const width = known.get(text) ?? place(text, weight, direction).width;
    known.set(text, width);
    return width * size;
  };
}

/** Sets a drawable text on one line. */
export function set(text: string, size: number, weight: Weight, direction: TextDirection): Line {
  const { width, glyphs } = place(text, weight, direction);
  // Glyph 0 is the empty box of a font that lacks a letter.
  const outlines = glyphs
    .filter(({ glyph }) => glyph !== 0)
    .map(({ font, glyph, x, y, scale }) => ({
      path: font.glyphToPath(glyph),
      x: x * size,
      y: y * size,
      scale: scale * size,
    }))
    .filter(({ path }) => path !== "");
  return { width: width * size, outlines };
}

type Part = { text: string; level: number; script: Script };

/** Stretches of one font and one direction, from the left (Unicode Standard Annex 9, rule L2). */
function inVisualOrder(text: string, direction: TextDirection): Part[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const parts: Part[] = [];
  let before = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    const found = segment === " " ? before : (scriptOf(segment) ?? before);
    before = found;
    const script = fonts()[found];
    const level = levels[index] ?? 0;
    const last = parts.at(-1);
    if (!script) continue;
    if (last?.script === script && last.level === level) last.text += segment;
    else parts.push({ text: segment, level, script });
  }
  for (let level = Math.max(0, ...parts.map((part) => part.level)); level > 0; level -= 1) {
    for (let from = 0; from < parts.length; from += 1) {
      let to = from;
      while ((parts[to]?.level ?? -1) >= level) to += 1;
      if (to > from) parts.splice(from, to - from, ...parts.slice(from, to).reverse());
      from = Math.max(from, to);
    }
  }
  return parts;
}
