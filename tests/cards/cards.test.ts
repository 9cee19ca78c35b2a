import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { type Card, drawCard } from "@/lib/cards/card";
import { linesIn } from "@/lib/cards/lines";
import { drawable, set } from "@/lib/cards/shape";

const card: Card = {
  kicker: "Opinion",
  topic: "Public health",
  headline: "Nine seconds is a long time",
  direction: "ltr",
  byline: "By Ada Byline",
  publication: "Firsthand",
};

const own = [
  `</path><image href="file:///etc/passwd"/><script>alert(1)</script>`,
  `"/><foreignObject>&lt;b&gt; ]]> <![CDATA[ x`,
  "\u0000\u0007\u001b\ufffe lone \ud800 surrogate",
  "👩🏽‍⚕️ 🇬🇧 \u{1f9d1}\u200d\u{1f680}",
  "Z̷̢͍a̸l̵g̶o̷ ̸t̴e̶x̵t̶",
  "日本語の見出し",
  "\u202eright to left\u202c \u2066isolate\u2069",
  "ﷺ ﷽ עברית العربية 123",
  "a".repeat(300),
  "🙂".repeat(150),
  " \u00a0\u2003\u200b ",
  "",
];
const known = JSON.parse(
  readFileSync(new URL("../hostile/naughty-strings.json", import.meta.url), "utf8"),
) as string[];
const shared = fileURLToPath(
  new URL("../../../shared/data/hostile/text/unicode.json", import.meta.url),
);
const elsewhere = existsSync(shared)
  ? (JSON.parse(readFileSync(shared, "utf8")) as { s: string }[]).map(({ s }) => s.slice(0, 300))
  : [];

/** Everything a picture may be made of: rectangles and outlines, and numbers. */
const number = "-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?";
const shapes = new RegExp(
  `^<svg xmlns="http://www\\.w3\\.org/2000/svg" width="1200" height="630">(?:` +
    `<rect x="${number}" y="${number}" width="${number}" height="${number}" fill="#[0-9a-f]{6}"/>|` +
    `<path fill="#[0-9a-f]{6}" transform="translate\\(${number} ${number}\\) scale\\(${number} ${number}\\)" d="[MLQCZ\\d., -]+"/>` +
    ")*</svg>$",
);

describe("the picture of a piece where it is shared", () => {
  it("is made of outlines and numbers, whatever anybody typed", { timeout: 60_000 }, () => {
    for (const text of [...own, ...known, ...elsewhere]) {
      for (const direction of ["ltr", "rtl"] as const) {
        const typed = { topic: text, headline: text, byline: text, publication: text };
        const svg = drawCard({ ...card, ...typed, direction });
        expect([text, shapes.test(svg)]).toEqual([text, true]);
      }
    }
  });

  it("is 1200 by 630 pixels, and looks as its words do", async () => {
    const pixels = async (one: Card) => {
      const picture = sharp(Buffer.from(drawCard(one)));
      const { width, height } = await picture.metadata();
      expect([width, height]).toEqual([1200, 630]);
      return (await picture.raw().toBuffer()).toString("base64");
    };
    const plain = await pixels(card);
    expect(await pixels(card)).toBe(plain);
    for (const other of [
      { headline: "Eight seconds is a long time" },
      { byline: "By Bea Byline" },
      { topic: "Health" },
      { publication: "Secondhand" },
      { direction: "rtl" as const },
    ])
      expect(await pixels({ ...card, ...other })).not.toBe(plain);
  });

  it("leaves out a sign our fonts lack, and draws no part of a headline whose letters they lack", () => {
    expect(drawable("Nurses 👩🏽‍⚕️ at night")).toBe("Nurses at night");
    expect(drawable("The 日本 ward")).toBeNull();
    expect(drawable("  two \n lines\t")).toBe("two lines");
    // The publication's name stands in.
    expect(drawCard({ ...card, headline: "日本語" })).toBe(
      drawCard({ ...card, headline: "Firsthand" }),
    );
  });

  it("keeps every line inside its box, a word longer than a line too, and says where it was cut", () => {
    const box = { width: 1008, height: 340, sizes: [92, 70, 48], leading: 1.1 };
    const face = { weight: 600, direction: "ltr" } as const;
    for (const text of ["Short", "word ".repeat(60).trim(), "a".repeat(300), "ﷺ".repeat(300)]) {
      const { size, lines } = linesIn(text, box, face);
      expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height);
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(box.width);
    }
    const cut = linesIn("word ".repeat(90).trim(), box, face).lines.at(-1);
    const ellipsis = set("…", 48, 600, "ltr").outlines[0]?.path;
    expect(cut?.outlines.at(-1)?.path).toBe(ellipsis);
  });

  it("joins Arabic letters and sets them from the right, with a number the other way", () => {
    const alone = set("ب", 10, 400, "rtl").outlines.map(({ path }) => path);
    const joined = set("بب", 10, 400, "rtl").outlines.map(({ path }) => path);
    expect(alone.filter((path) => !joined.includes(path))).toHaveLength(1);
    const [digits] = ["1", "2"].map((digit) => set(digit, 10, 400, "ltr").outlines[0]);
    const line = set("ب 12", 10, 400, "rtl").outlines;
    const one = line.find(({ path }) => path === digits?.path);
    const letter = line.find(({ path }) => alone.includes(path));
    expect(one?.x).toBeLessThan(letter?.x ?? 0);
    const two = set("2", 10, 400, "ltr").outlines[0]?.path;
    expect(one?.x).toBeLessThan(line.find(({ path }) => path === two)?.x ?? 0);
  });
});
