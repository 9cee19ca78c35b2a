import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import { renewals } from "@/db/schema/jobs";
import { revisions, signatures, submissions } from "@/db/schema/submissions";
import { publish } from "@/lib/articles/commands";
import { attest } from "@/lib/attestations/commands";
import { acceptAsItStands, decline } from "@/lib/decisions/commands";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted, wordsUnder } from "../support/makers";

freshDatabase();

const articleOf = async (id: string) =>
  (await db.select().from(articles).where(eq(articles.submissionId, id)))[0];

describe("publishing", () => {
  it("puts exactly the signed text at a public address, and tells every server", async () => {
    const author = await aPerson();
    const { id } = await aSubmission(author, "published");
    const article = await articleOf(id);
    const [signature] = await db.select().from(signatures).where(eq(signatures.submissionId, id));
    expect(article).toMatchObject({ hash: signature?.hash, signatureId: signature?.id });
    expect(article?.slug).toMatch(/^what-the-counter-looked-like-from-behind/);
    expect(article?.bodyHtml).toContain("<p>I stood at the counter");
    const told = await db.select().from(renewals);
    expect(told.flatMap(({ paths }) => paths)).toContain(`/articles/${article?.slug}`);
  });

  it("gives each of many pieces with one headline an address of its own", async () => {
    const author = await aPerson();
    const editor = await aPerson({ role: "editor" });
    const pieces = [];
    for (let n = 0; n < 6; n += 1) pieces.push(await aSubmission(author, "ready", { editor }));
    const results = await Promise.all(
      pieces.map(({ id, version }) =>
        publish(editor, { submissionId: id, version, slug: "", topicId: null }),
      ),
    );
    expect(results.every((result) => result.ok)).toBe(true);
  });

  it("refuses an address that is taken, on its field", async () => {
    const author = await aPerson();
    const first = await articleOf((await aSubmission(author, "published")).id);
    const editor = await aPerson({ role: "editor" });
    const { id, version } = await aSubmission(author, "ready", { editor });
    expect(
      await publish(editor, { submissionId: id, version, slug: first?.slug ?? "", topicId: null }),
    ).toMatchObject({ code: "slug_taken", field: "slug" });
  });

  it("waits for every first-hand mark to be confirmed", async () => {
    const author = await aPerson();
    const editor = await aPerson({ role: "editor" });
    const mark = { id: "m1", role: "Clerk", place: "Hull", period: "2021", attributed: false };
    const content = aText({ marks: [mark] });
    const { id, version } = await aSubmission(author, "ready", { editor, content });
    const input = { submissionId: id, version, slug: "", topicId: null };

    expect(await publish(editor, input)).toMatchObject({ code: "gate_open" });
    const scope = "Rota seen; the ward was not.";
    const read = { submissionId: id, ...wordsUnder(content) };
    granted(await attest(editor, { ...read, method: "document", scope }));
    granted(await publish(editor, input));
  });
});

describe("nobody decides on their own piece", () => {
  it("whatever their role", async () => {
    for (const role of ["editor", "chief"] as const) {
      const author = await aPerson({ role });
      const editor = await aPerson({ role: "editor" });
      const held = await aSubmission(author, "in_review", { editor });
      const move = { submissionId: held.id, version: held.version };
      expect(await acceptAsItStands(author, { ...move, letter: "" })).toMatchObject({
        code: "forbidden",
      });
      expect(
        await decline(author, { ...move, main: "unclear", others: [], letter: "No." }),
      ).toMatchObject({ code: "forbidden" });
      const ready = await aSubmission(author, "ready", { editor });
      const input = { submissionId: ready.id, version: ready.version, slug: "", topicId: null };
      expect(await publish(author, input)).toMatchObject({ code: "forbidden" });
    }
  });
});

describe("the database itself refuses", () => {
  const refused = { cause: { code: expect.stringMatching(/^23/) } };

  it("a published state without a signed article", async () => {
    const { id } = await aSubmission(await aPerson(), "ready");
    await expect(
      db.execute(sql`update submissions set state = 'published' where id = ${id}`),
    ).rejects.toMatchObject(refused);
  });

  it("an article that shows another revision than the one signed", async () => {
    const author = await aPerson();
    const { id } = await aSubmission(author, "published");
    await db.execute(sql`update revisions set current = false where submission_id = ${id}`);
    await db.insert(revisions).values({
      submissionId: id,
      number: 2,
      content: aText({ headline: "Other words" }),
      hash: "0".repeat(64),
      madeBy: author.id,
      madeAt: new Date(),
    });
    await expect(
      db.execute(
        sql`update articles set revision = 2, hash = ${"0".repeat(64)} where submission_id = ${id}`,
      ),
    ).rejects.toMatchObject(refused);
  });

  it("a change to a revision, a signature, a decision or the history", async () => {
    const { id } = await aSubmission(await aPerson(), "published");
    for (const statement of [
      sql`update revisions set content = '{}' where submission_id = ${id}`,
      sql`delete from revisions where submission_id = ${id}`,
      sql`update signatures set hash = 'x' where submission_id = ${id}`,
      sql`delete from decisions where submission_id = ${id}`,
      sql`update events set type = 'x' where submission_id = ${id}`,
      sql`delete from events where submission_id = ${id}`,
    ]) {
      await expect(db.execute(statement)).rejects.toMatchObject(refused);
    }
    expect(await db.select().from(events).where(eq(events.submissionId, id))).not.toEqual([]);
  });

  it("two current revisions of one piece", async () => {
    const author = await aPerson();
    const { id } = await aSubmission(author, "submitted");
    const second = {
      submissionId: id,
      number: 2,
      hash: "x",
      madeBy: author.id,
      madeAt: new Date(),
    };
    await expect(
      db.insert(revisions).values({ ...second, content: aText() }),
    ).rejects.toMatchObject({ cause: { code: "23505" } });
    expect(await db.select().from(submissions).where(eq(submissions.id, id))).toHaveLength(1);
  });
});
