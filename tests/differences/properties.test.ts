import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMarkdown } from "@/lib/content/markdown";
import { contentSchema, emptyContent } from "@/lib/content/schema";
import { readPieces } from "@/lib/demonstration/pieces";
import { anyDocument } from "../content/arbitrary";
import { chance, edited } from "./editor";
import { expectFaithful } from "./properties";

/** `FIRSTHAND_THOROUGH=1` tries everything; otherwise a sample that `npm test` has time for. */
const thorough = process.env.FIRSTHAND_THOROUGH === "1";
const seed = 2005;

const anyContent = anyDocument.map((body) => contentSchema.parse({ ...emptyContent("Ana"), body }));

describe("the edits between two versions", () => {
  it("give back the edited text when all are accepted, the base when none is, of any two texts", () => {
    fc.assert(
      fc.property(anyContent, anyContent, fc.nat(), (base, other, number) => {
        expectFaithful(base, other, chance(number));
      }),
      { seed, numRuns: thorough ? 20_000 : 300 },
    );
  });

  it("leave a whole text without a rejected word in it, whichever of them are accepted", () => {
    fc.assert(
      fc.property(anyContent, fc.nat(), fc.integer({ min: 1, max: 12 }), (base, number, edits) => {
        const random = chance(number);
        expectFaithful(base, edited(base, random, edits), random);
      }),
      { seed, numRuns: thorough ? 20_000 : 300 },
    );
  });
});

const pieces = [...readPieces("pieces", new Map()), ...readPieces("queue", new Map())];

it.each(pieces)("are faithful to $slug", ({ content }) => {
  const random = chance(seed);
  for (const edits of thorough ? [1, 6, 6, 20, 60] : [1, 12])
    expectFaithful(content, edited(content, random, edits), random);
});

// Real commentary that is not ours to print; only there where the project is built.
const posts = "/work/shared/data/posts/posts.jsonl";

it.runIf(existsSync(posts))(
  "are faithful to every piece of real commentary",
  { timeout: 600_000 },
  () => {
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
  },
);
