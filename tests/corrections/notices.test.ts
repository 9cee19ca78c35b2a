import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { getArticle, listForFeed, publishedPieces } from "@/lib/articles/queries";
import type { Person } from "@/lib/auth/actor";
import { addNotice, retract } from "@/lib/corrections/commands";
import { articleData } from "@/lib/feeds/structured-data";
import { getPublication } from "@/lib/publication/queries";
import { getSubmissionForDesk } from "@/lib/reviews/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

let author: Person;
let editor: Person;
let chief: Person;
beforeEach(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor" });
  chief = await aPerson({ role: "chief" });
});

async function aPublished(headline: string) {
  const made = await aSubmission(author, "published", { editor, content: aText({ headline }) });
  const [article] = await db.select().from(articles).where(eq(articles.submissionId, made.id));
  if (!article) throw new Error("It was not published.");
  return { ...made, article };
}

it("a notice stands dated under the text and in its data, and not a letter of the text changes", async () => {
  const { id, version, article } = await aPublished("The counter, seen from behind it");
  const text = "An earlier reading of the rota was one shift late.";
  const move = { submissionId: id, version, kind: "clarification" as const, text };
  granted(await addNotice(editor, move));

  const read = await getArticle(article.slug);
  if (read?.state !== "published") throw new Error("It is gone.");
  expect(read.corrections).toMatchObject([{ kind: "clarification", text }]);
  expect(read.bodyHtml).toBe(article.bodyHtml);
  const data = articleData(read, await getPublication());
  expect(data.correction).toMatchObject([{ text }]);
  expect(data.dateModified).toBe(read.corrections[0]?.madeAt.toISOString());
  const [after] = await db.select().from(articles).where(eq(articles.id, article.id));
  expect(after).toMatchObject({ version: article.version + 1, hash: article.hash });
  expect((await getSubmissionForDesk(editor, id))?.corrections).toHaveLength(1);

  expect(await addNotice(editor, move)).toMatchObject({ code: "stale" });
});

it("a retraction leaves headline, byline and reason at the address, and the body nowhere", async () => {
  const { id, version, article } = await aPublished("The count that was not");
  const move = { submissionId: id, version, reason: "The log it rests on was not the author's." };
  expect(await retract(editor, move)).toMatchObject({ code: "forbidden" });
  granted(await retract(chief, move));

  const read = await getArticle(article.slug);
  expect(read).toMatchObject({
    state: "retracted",
    headline: "The count that was not",
    byline: "Ada Byline",
    retractionReason: move.reason,
  });
  expect(JSON.stringify(read)).not.toContain("stood at the counter");
  const [row] = await db.select().from(articles).where(eq(articles.id, article.id));
  expect(row).toMatchObject({ bodyHtml: "", bodyText: "" });
  const listed = [await listForFeed(), await publishedPieces()].flat();
  expect(listed.map(({ slug }) => slug)).not.toContain(article.slug);
});
