import fs from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const assets = path.join(root, "public", "assets");

/** Builds what `next build` does not: the serif cut to what is used, and the reading pages' own small scripts. */
export async function buildAssets() {
  await fs.rm(assets, { recursive: true, force: true });
  await buildFonts();
  await buildIslands();
}

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

/** English and its neighbours, and the punctuation of print: what nearly every page needs, and waits for. */
const latin = `${between(0x20, 0x7e)}${between(0xc0, 0xff)}Œœ\u00a0\u00ad£©«°·»½¿¡€–—‘’“”…•`;
/** The signs of print that few pages hold, and the rest of Europe's names: fetched only where one of them stands. */
const signs = "¢¤¥¦§¨ª¬®¯±²³´µ¶¸¹º¼¾ıŠšŽžŸ‚„†‡‰‹›™−⁄′″\u2009\u202f\u200b";
const latinExtended = `${between(0x100, 0x17f)}${between(0x218, 0x21b)}ẞ`;

const features = ["kern", "liga", "pnum", "tnum"];
/** What the letters of some languages need besides: another shape, or a mark set on them. */
const featuresOfLanguages = [...features, "locl", "ccmp", "mark"];
/** Text and headings use 400 to 700; without the lighter and heavier ends a third of the bytes go. */
const weights = { wght: { min: 400, max: 700 } };
/** Bold italics are rare enough to be slanted by the browser from this one weight: half the bytes. */
const oneWeight = { wght: 400 };

const cuts = [
  { name: "serif", from: "latin-wght-normal", text: latin, variationAxes: weights, features },
  {
    name: "serif-italic",
    from: "latin-wght-italic",
    text: latin,
    variationAxes: oneWeight,
    features,
  },
  { name: "serif-signs", from: "latin-wght-normal", text: signs, variationAxes: weights, features },
  {
    name: "serif-italic-signs",
    from: "latin-wght-italic",
    text: signs,
    variationAxes: oneWeight,
    features,
  },
  {
    name: "serif-extended",
    from: "latin-ext-wght-normal",
    text: latinExtended,
    variationAxes: weights,
    features: featuresOfLanguages,
  },
];

/** What pictures for sharing are drawn with: whole, since a headline may hold any letter. */
const forCards = [
  ...["latin", "latin-ext", "greek", "cyrillic", "cyrillic-ext", "vietnamese"].map((script) => ({
    script,
    family: "source-serif-4",
  })),
  { script: "arabic", family: "noto-naskh-arabic" },
  { script: "hebrew", family: "noto-serif-hebrew" },
];

const homeOf = (family: string) =>
  path.dirname(
    createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/package.json`),
  );

async function buildFonts() {
  const home = homeOf("source-serif-4");
  const folder = path.join(assets, "fonts");
  await fs.mkdir(folder, { recursive: true });
  for (const { name, from, text, variationAxes, features } of cuts) {
    const whole = await fs.readFile(path.join(home, "files", `source-serif-4-${from}.woff2`));
    const cut = await subsetFont(whole, text, {
      targetFormat: "woff2",
      variationAxes,
      keepFeatures: features,
      noHinting: true,
    });
    await fs.writeFile(path.join(folder, `${name}.woff2`), cut);
  }
  for (const { script, family } of forCards) {
    const file = path.join(homeOf(family), "files", `${family}-${script}-wght-normal.woff2`);
    const whole = await subsetFont(await fs.readFile(file), undefined, {
      targetFormat: "truetype",
      keepAllGlyphs: true,
      variationAxes: weights,
      noHinting: true,
    });
    await fs.writeFile(path.join(folder, `card-${script}.ttf`), whole);
  }
  // The Open Font Licence asks to travel with the font.
  for (const family of new Set(["source-serif-4", ...forCards.map(({ family }) => family)])) {
    await fs.copyFile(path.join(homeOf(family), "LICENSE"), path.join(folder, `OFL-${family}.txt`));
  }
}

/** Every `components/<room>/<name>.island.ts` becomes `/assets/islands/<name>.js`, whole in itself. */
async function buildIslands() {
  const entries = fs.glob("components/**/*.island.ts", { cwd: root });
  const names = new Set<string>();
  for await (const entry of entries) {
    const name = path.basename(entry, ".island.ts");
    if (names.has(name))
      throw new Error(`Two islands are called ${name}; one address cannot hold both.`);
    names.add(name);
    await build({
      root,
      configFile: false,
      logLevel: "warn",
      resolve: { alias: { "@": root.replace(/[\\/]$/, "") } },
      publicDir: false,
      build: {
        outDir: path.join(assets, "islands"),
        emptyOutDir: false,
        copyPublicDir: false,
        target: "es2022",
        modulePreload: false,
        rolldownOptions: {
          input: path.join(root, entry),
          output: { format: "iife", entryFileNames: `${name}.js` },
        },
      },
    });
  }
}

if (import.meta.main) await buildAssets();
