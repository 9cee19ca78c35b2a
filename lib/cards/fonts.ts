import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Blob, Face, Font, Variation } from "harfbuzzjs";

/** Where the build laid them (scripts/build-assets.ts). */
const folder = join(process.cwd(), "public", "assets", "fonts");

/** The publication's serif in every script it has, then those it borrows. The first that has a letter draws it. */
const files = [
  "card-latin",
  "card-latin-ext",
  "card-greek",
  "card-cyrillic",
  "card-cyrillic-ext",
  "card-vietnamese",
  "card-arabic",
  "card-hebrew",
];

export type Weight = 400 | 600 | 700;
export type Script = { units: number; has(codePoint: number): boolean; at(weight: Weight): Font };

let opened: Script[] | undefined;

/** The fonts, read once a process, when the first picture is drawn. */
export function fonts(): Script[] {
  opened ??= files.map(open);
  return opened;
}

function open(file: string): Script {
  const face = new Face(new Blob(readFileSync(join(folder, `${file}.ttf`))));
  const letters = new Set(face.collectUnicodes());
  const weights = new Map<Weight, Font>();
  return {
    units: face.upem,
    has: (codePoint) => letters.has(codePoint),
    at(weight) {
      const known = weights.get(weight);
      if (known) return known;
      const font = new Font(face);
      font.setVariations([new Variation("wght", weight)]);
      weights.set(weight, font);
      return font;
    },
  };
}
