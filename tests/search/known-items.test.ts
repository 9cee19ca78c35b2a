import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { revisions } from "@/db/schema/submissions";
import { seedDemonstration } from "@/lib/demonstration/seed";
import { layFirstDay } from "@/lib/operator/first-day";
import { findPieces } from "@/lib/search/queries";
import { searchSchema } from "@/lib/search/schema";
import { readQuery } from "@/lib/terms/rules";
import { freshDatabase } from "../support/database";
import { queryFor, seeded, withSlip } from "../support/known-items";

freshDatabase();

const sameRevision = and(
  eq(revisions.submissionId, articles.submissionId),
  eq(revisions.number, articles.revision),
);
type Piece = { id: string; headline: string; body: string };
let pieces: Piece[] = [];
beforeAll(async () => {
  await layFirstDay();
  await seedDemonstration();
  const rows = await db
    .select({ id: articles.id, body: articles.bodyText, content: revisions.content })
    .from(articles)
    .innerJoin(revisions, sameRevision);
  pieces = rows.map(({ id, body, content }) => ({ id, body, headline: content.headline }));
}, 120_000);

/** Of ten queries for each piece of the demonstration, the share that has it among the first three. */
async function found(from: "both" | "body", slip: boolean) {
  const chance = seeded(11);
  const lost: string[] = [];
  for (const piece of pieces) {
    for (let turn = 0; turn < 10; turn += 1) {
      const words = queryFor(piece, from, chance);
      const query = (slip ? withSlip(words, chance) : words).join(" ");
      const answer = await findPieces(readQuery(query), searchSchema.parse({}));
      if (!answer?.ids.slice(0, 3).includes(piece.id)) lost.push(query);
    }
  }
  return { share: 1 - lost.length / (pieces.length * 10), lost };
}

describe("a reader who remembers three to six words of a piece", () => {
  it.each([
    ["both", false],
    ["both", true],
    ["body", false],
    ["body", true],
  ] as const)(
    "finds it among the first three (words of %s, one misspelt: %s)",
    async (from, slip) => {
      const { share, lost } = await found(from, slip);
      expect(share, lost.join("\n")).toBeGreaterThanOrEqual(0.95);
    },
    60_000,
  );
});
