import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { corrections } from "@/db/schema/corrections";
import { submissions } from "@/db/schema/submissions";
import { publish } from "@/lib/articles/commands";
import { getArticle } from "@/lib/articles/queries";
import { listPageSchema } from "@/lib/articles/schema";
import type { Person } from "@/lib/auth/actor";
import { addNotice, retract } from "@/lib/corrections/commands";
import { listAllCorrections } from "@/lib/corrections/queries";
import { answerEach, signWhatIsShown } from "../support/answers";
import { anArticle, correctionOf } from "../support/corrections";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

let author: Person;
let editor: Person;
beforeEach(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor" });
});

const text = "An earlier reading of the rota was one shift late.";
async function versionOf(id: string) {
  const [piece] = await db.select().from(submissions).where(eq(submissions.id, id));
  return piece?.version ?? 0;
}
async function noticed(headline: string) {
  const piece = await anArticle(author, editor, aText({ headline }));
  const move = { submissionId: piece.id, version: await versionOf(piece.id) };
  granted(await addNotice(editor, { ...move, kind: "clarification", text }));
  return piece;
}
async function corrected(headline: string) {
  const piece = await anArticle(author, editor, aText({ headline }));
  const change = (content: ReturnType<typeof aText>) => ({
    ...content,
    standfirst: "Fourteen of them were closed.",
  });
  granted(await correctionOf(editor, piece.id, change));
  await answerEach(author, piece.id, () => ({ resolution: "accepted" }));
  granted(await signWhatIsShown(author, piece.id));
  return piece;
}

describe("the publication's corrections", () => {
  it("are an empty first page where nothing was corrected", async () => {
    expect(await listAllCorrections(1)).toEqual({ notices: [], total: 0, pages: 0 });
  });

  it("are every notice with its piece, the newest first, with the words before and after", async () => {
    const first = await noticed("The counter, seen from behind it");
    const second = await corrected("The ward had forty beds");
    const all = await listAllCorrections(1);
    expect(all).toMatchObject({ total: 2, pages: 1 });
    expect(all?.notices).toMatchObject([
      { kind: "correction", piece: { slug: second.slug } },
      {
        kind: "clarification",
        text,
        piece: { slug: first.slug, byline: "Ada Byline" },
        changed: [],
      },
    ]);
    expect(JSON.stringify(all?.notices[0]?.changed)).toContain("Fourteen");
  });

  it("tell of a retracted piece that and why, and not a word of its text", async () => {
    const piece = await corrected("The bed that was not there");
    const chief = await aPerson({ role: "chief" });
    const move = { submissionId: piece.id, version: await versionOf(piece.id) };
    granted(await retract(chief, { ...move, reason: "There was no such ward." }));
    const all = await listAllCorrections(1);
    expect(all?.notices.slice(0, 2)).toMatchObject([
      { kind: "retraction", text: "There was no such ward.", changed: [] },
      { kind: "correction", changed: [] },
    ]);
    expect(JSON.stringify(all?.notices.slice(0, 2))).not.toContain("Fourteen");
  });

  it("go on on further pages, and end with the last", async () => {
    const { article } = await noticed("The page that was turned");
    const [row] = await db.select().from(corrections).where(eq(corrections.articleId, article.id));
    if (!row) throw new Error("There is no notice.");
    const { id: _, ...notice } = row;
    const there = await db.$count(corrections);
    await db.insert(corrections).values(Array.from({ length: 25 - there }, () => notice));
    expect(await listAllCorrections(1)).toMatchObject({ total: 25, pages: 2 });
    expect((await listAllCorrections(2))?.notices).toHaveLength(5);
    expect(await listAllCorrections(3)).toBeNull();
    expect(listPageSchema.parse({ page: "-1" })).toEqual({ page: 1 });
    expect(listPageSchema.parse({ page: ["2", "3"] })).toEqual({ page: 1 });
  });
});

describe("how a piece came to be", () => {
  async function provenanceOf(slug: string) {
    const article = await getArticle(slug);
    if (article?.state !== "published") throw new Error("Not there to read.");
    return article.provenance;
  }

  it("counts what was suggested, and how its author answered, and no rejected word", async () => {
    const made = await aSubmission(author, "author_approval", { editor });
    await answerEach(author, made.id, () => ({ resolution: "rejected" }));
    granted(await signWhatIsShown(author, made.id));
    const move = { submissionId: made.id, version: await versionOf(made.id) };
    granted(await publish(editor, { ...move, slug: "", topicId: null }));
    const [article] = await db.select().from(articles).where(eq(articles.submissionId, made.id));
    const told = await provenanceOf(article?.slug ?? "");
    expect(told.edited).toMatchObject({ suggested: 2, accepted: 0, countered: 0, rejected: 2 });
    expect(told.signed).toMatchObject({ revision: 2 });
    expect(told.hash).toBe(article?.hash);
    expect(JSON.stringify(told)).not.toContain("by one who stood there");
  });

  it("goes on after publication: each correction is a step, and the first approval stays one", async () => {
    const { slug, id } = await corrected("The ward had thirty beds");
    const move = { submissionId: id, version: await versionOf(id) };
    granted(await addNotice(editor, { ...move, kind: "editors_note", text }));
    const told = await provenanceOf(slug);
    expect(told.edited).toBeNull();
    expect(told.signed).toMatchObject({ revision: 1 });
    expect(told.corrected).toMatchObject([
      { kind: "correction", revision: 2 },
      { kind: "editors_note", revision: null },
    ]);
  });
});
