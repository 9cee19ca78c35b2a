import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMarkdown } from "@/lib/content/markdown";
import { contentSchema, emptyContent } from "@/lib/content/schema";
import { readPieces } from "@/lib/demonstration/pieces";
import { anyDocument } from "../content/arbitrary";
import { chance, edited } from "./editor";
import { expectFaithful, expectOnly } from "./properties";

/** `FIRSTHAND_THOROUGH=1` tries everything, `FIRSTHAND_SEED` other chances; otherwise a sample that `npm test` has time for. */
const thorough = process.env.FIRSTHAND_THOROUGH === "1";
const seed = Number(process.env.FIRSTHAND_SEED ?? 2005);
const timeout = thorough ? 3_600_000 : 60_000;

const anyContent = anyDocument.map((body) => contentSchema.parse({ ...emptyContent("Ana"), body }));

describe("the edits between two versions", { timeout }, () => {
  it("give back the edited text when all are accepted, the base when none is, of any two texts", () => {
    fc.assert(
      fc.property(anyContent, anyContent, fc.nat(), (base, other, number) => {
        expectFaithful(base, other, chance(number));
      }),
      { seed, numRuns: thorough ? 10_000 : 100 },
    );
  });

  it("leave a whole text without a rejected word in it, whichever of them are accepted", () => {
    fc.assert(
      fc.property(anyContent, fc.nat(), fc.integer({ min: 1, max: 12 }), (base, number, edits) => {
        const random = chance(number);
        expectFaithful(base, edited(base, random, edits), random);
      }),
      { seed, numRuns: thorough ? 10_000 : 100 },
    );
  });
});

const marked = (markdown: string) =>
  contentSchema.parse({ ...emptyContent("Ana"), body: fromMarkdown(markdown).doc });
const [alpha, beta, gamma, delta] = [
  "Alpha stood there for one whole hour.",
  "Beta went home before anyone else could.",
  "Gamma wrote all of it down by hand.",
  "Delta never said a word about that day.",
];

it.each([
  ["words at the end of what is quoted", `${alpha}\n\n${beta}`, `> ${alpha} Truly.\n\n${beta}`],
  [
    "words at the end of what becomes a list",
    `${alpha}\n\n${beta}`,
    `- ${alpha} So\n- So ${beta} So`,
  ],
  [
    "a block that moved to before one rewritten",
    `${alpha}\n\n${beta}\n\n${gamma}`,
    `${beta}\n\n${alpha}\n\nNothing like it.`,
  ],
  ["a block added before one quoted", `${alpha}\n\n${beta}`, `New here.\n\n> ${alpha}\n\n${beta}`],
  [
    "two that swapped around a new one",
    `${alpha}\n\n${beta}\n\n${gamma}`,
    `${gamma}\n\nNew here.\n\n${alpha}\n\n${beta}`,
  ],
  [
    "a list out of which one moved",
    `- ${alpha}\n- ${beta}\n\n${gamma}`,
    `- ${beta} Yes.\n\n${gamma}\n\n- ${alpha}`,
  ],
  [
    "items that moved and changed",
    `- ${alpha}\n- ${beta}\n- ${gamma}\n- ${delta}`,
    `1. ${delta}\n2. ${gamma} Yes.\n3. ${alpha}`,
  ],
  [
    "a quotation that moved with a change inside",
    `> ${alpha}\n>\n> ${beta}\n\n${gamma}\n\n${delta}`,
    `${gamma}\n\n${delta}\n\n> ${alpha}\n>\n> New here.\n>\n> ${beta} Yes.`,
  ],
  [
    "a paragraph cut in three and reworded",
    `${alpha} ${beta} ${gamma}`,
    `Now ${alpha}\n\n${beta}\n\n## ${gamma}`,
  ],
  [
    "three paragraphs made one, one word gone",
    `${alpha}\n\n${beta}\n\n${gamma}`,
    `${alpha} And ${beta} ${gamma.slice(6)}`,
  ],
  ["one item cut in two", `- ${alpha} ${beta}\n- ${gamma}`, `- ${alpha}\n- ${beta}\n- ${gamma}`],
  [
    "two made one without a space between",
    "It was already underway\n\nFor our first year it held.",
    "It was already underwayFor our first year it held.",
  ],
  [
    "a point put between two made one",
    "It was already underway\n\nFor our first year it held.",
    "It was already underway.For our first year it held.",
  ],
  [
    "two words where two ends were, and a new beginning",
    "The Hub\n\nThe year it held.",
    "HubThe year\n\nand so it held.",
  ],
  ["all replaced", `${alpha}\n\n${beta}`, "- Nothing like it\n\n---\n\n> at all"],
  ["all gone", `${alpha}\n\n- ${beta}\n\n---`, ""],
])("are faithful, every subset of them, to %s", { timeout }, (_, before, after) => {
  const [base, other] = [marked(before), marked(after)];
  const edits = expectFaithful(base, other, chance(seed), 0);
  expect(edits.length).toBeLessThan(10);
  for (let subset = 0; subset < 2 ** edits.length; subset += 1)
    expectOnly(
      base,
      edits.filter((_edit, index) => subset & (1 << index)),
    );
});

const pieces = [...readPieces("pieces", new Map()), ...readPieces("queue", new Map())];

it.each(pieces)("are faithful to $slug", { timeout }, ({ content }) => {
  const random = chance(seed);
  for (const edits of thorough ? [1, 6, 6, 20, 60] : [1, 12])
    expectFaithful(content, edited(content, random, edits), random);
});

// Real commentary that is not ours to print; only there where the project is built.
const posts = fileURLToPath(new URL("../../../shared/data/posts/posts.jsonl", import.meta.url));

it.runIf(existsSync(posts))("are faithful to every piece of real commentary", { timeout }, () => {
  const lines = readFileSync(posts, "utf8").trim().split("\n");
  const random = chance(seed);
  for (const [index, line] of lines.entries()) {
    if (!thorough && index % 12 > 0) continue;
    const { title, markdown } = JSON.parse(line);
    const { doc } = fromMarkdown(markdown);
    const base = contentSchema.parse({ ...emptyContent("Ana"), headline: title, body: doc });
    for (const edits of thorough ? [1, 6, 6, 20, 60] : [6])
      expectFaithful(base, edited(base, random, edits), random);
  }
  expect(lines.length).toBeGreaterThan(100);
});
