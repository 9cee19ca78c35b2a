import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { experiences, people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import { publish } from "@/lib/articles/commands";
import {
  getArchive,
  getArticle,
  getFrontPage,
  listForFeed,
  listMonths,
  listNews,
  listPlaced,
} from "@/lib/articles/queries";
import { attest } from "@/lib/attestations/commands";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { getContributorPage } from "@/lib/contributors/queries";
import { arrangeFront } from "@/lib/placements/commands";
import { listContributorAddresses, listPieceAddresses } from "@/lib/publication/queries";
import { getTopicPage } from "@/lib/topics/queries";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted, wordsUnder } from "../support/makers";

freshDatabase();

async function aPiece(author: Person, over: Parameters<typeof aText>[0] = {}) {
  const { id } = await aSubmission(author, "published", { content: aText(over) });
  const [article] = await db.select().from(articles).where(eq(articles.submissionId, id));
  if (!article) throw new Error("Not published.");
  return article;
}

async function readPublished(slug: string) {
  const article = await getArticle(slug);
  if (article?.state !== "published") throw new Error("Not there to read.");
  return article;
}

/** As `retract` will do it, which has no command yet. */
async function retract(submissionId: string) {
  await db
    .update(articles)
    .set({ retractedAt: now(), retractionReason: "It was not so." })
    .where(eq(articles.submissionId, submissionId));
  await db.execute(sql`update submissions set state = 'retracted' where id = ${submissionId}`);
}

/** Everything that any list, feed or page of the publication tells. */
async function everythingPublic(slugs: string[]) {
  const [topic] = await db.select().from(topics).limit(1);
  const handles = (await db.select({ handle: people.handle }).from(people)).map(
    (row) => row.handle,
  );
  const today = now();
  return JSON.stringify([
    await getFrontPage(),
    await getArchive(today.getUTCFullYear(), today.getUTCMonth() + 1),
    await listForFeed(),
    await listNews(),
    await listPieceAddresses(0, 1_000),
    await listContributorAddresses(0, 1_000),
    topic && (await getTopicPage(topic.slug)),
    ...(await Promise.all(handles.map((handle) => handle && getContributorPage(handle)))),
    ...(await Promise.all(slugs.map((slug) => getArticle(slug)))),
  ]);
}

describe("what a reader can see", () => {
  it.each(["draft", "submitted", "in_review", "ready", "declined"] as const)(
    "holds nothing of a piece that is %s",
    async (state) => {
      const author = await aPerson({ name: "Canary Author" });
      const canary = `CANARY-${state}`;
      await aPiece(author, { byline: "Canary Author" });
      const content = aText({
        byline: "Canary Author",
        headline: `The ${canary} of the counter`,
        howKnown: `${canary} and nine years of counters, on every shift.`,
      });
      await aSubmission(author, state, { content });
      expect(await everythingPublic([`the-canary-${state}-of-the-counter`])).not.toContain(canary);
    },
  );

  it("keeps of a retracted piece its headline, byline, date and reason, and leaves it out of every list", async () => {
    const author = await aPerson();
    const standfirst = "CANARY-standfirst: the queue was longer than they say, and I counted it.";
    const piece = await aPiece(author, { headline: "I was never there at all", standfirst });
    await retract(piece.submissionId);

    const article = await getArticle(piece.slug);
    expect(article).toMatchObject({
      state: "retracted",
      headline: "I was never there at all",
      byline: "Ada Byline",
      retractionReason: "It was not so.",
    });
    expect(article).not.toHaveProperty("bodyHtml");
    const everything = await everythingPublic([piece.slug]);
    expect(everything).not.toContain("CANARY-standfirst");
    expect(JSON.stringify(await getFrontPage())).not.toContain("I was never there at all");
    expect(JSON.stringify(await listForFeed())).not.toContain("I was never there at all");
  });

  it("is null for an address nobody has", async () => {
    expect(await getArticle("nobody-wrote-this")).toBeNull();
    expect(await getTopicPage("nothing")).toBeNull();
    expect(await getContributorPage("nobody")).toBeNull();
    expect(await getArchive(1999, 1)).toBeNull();
    expect(await getArchive(2026, 13)).toBeNull();
    expect(await getArchive(Number.NaN, 1)).toBeNull();
    expect(await getArchive(9999, 12)).toBeNull();
  });
});

describe("an author", () => {
  it("is shown with their experience where the byline is their own name", async () => {
    const author = await aPerson({ name: "Ina Person" });
    await db.insert(experiences).values({ personId: author.id, role: "Ward clerk", place: "Hull" });
    const piece = await aPiece(author, { byline: "Ina Person" });
    const article = await readPublished(piece.slug);
    expect(article.author?.experience).toMatchObject([{ role: "Ward clerk", place: "Hull" }]);
    const page = await getContributorPage(article.handle ?? "");
    expect(page).toMatchObject({ name: "Ina Person" });
    expect(page?.pieces.map(({ slug }) => slug)).toContain(piece.slug);
  });

  it("who signs with another name is joined to it nowhere", async () => {
    const author = await aPerson({ name: "CANARY Realname" });
    await db.update(people).set({ bio: "CANARY bio" }).where(eq(people.id, author.id));
    await db.insert(experiences).values({ personId: author.id, role: "CANARY role" });
    const piece = await aPiece(author, { byline: "A ward sister" });
    const [person] = await db.select().from(people).where(eq(people.id, author.id));

    expect(await readPublished(piece.slug)).toMatchObject({ handle: null, author: null });
    expect(await getContributorPage(person?.handle ?? "")).toBeNull();
    expect(await listForFeed({ contributor: person?.handle ?? "" })).toEqual([]);
    expect(await everythingPublic([piece.slug])).not.toContain("CANARY");
  });

  it("of whom nothing is published has no page", async () => {
    const person = await aPerson({ name: "Quiet Member" });
    await db.update(people).set({ handle: "quiet-member" }).where(eq(people.id, person.id));
    expect(await getContributorPage("quiet-member")).toBeNull();
  });
});

describe("a piece", () => {
  it("tells how the author knows, sentence by sentence, and not who confirmed it", async () => {
    const author = await aPerson();
    const editor = await aPerson({ role: "editor", name: "CANARY Editor" });
    const marked = (text: string, id: string) => ({
      type: "text",
      text,
      marks: [{ type: "firsthand", attrs: { id } }],
    });
    const text = aText();
    const first = { type: "paragraph", content: [marked("I counted forty-one.", "b2")] };
    const second = { type: "paragraph", content: [marked("Nobody else counted.", "a1")] };
    const role = { role: "Clerk", place: "Hull", period: "2021" };
    const content = aText({
      body: { type: "doc", content: [first, second, ...(text.body.content ?? [])] },
      marks: [
        { id: "a1", ...role, attributed: true },
        { id: "b2", ...role, attributed: false },
      ],
    });
    const { id } = await aSubmission(author, "ready", { editor, content });
    const scope = "The rota for the night was seen.";
    const read = { submissionId: id, ...wordsUnder(content, "b2") };
    granted(await attest(editor, { ...read, method: "document", scope }));
    const [ready] = await db.select().from(submissions).where(eq(submissions.id, id));
    granted(
      await publish(editor, {
        submissionId: id,
        version: ready?.version ?? 0,
        slug: "who-counted",
        topicId: null,
      }),
    );

    const article = await readPublished("who-counted");
    expect(article.marks).toMatchObject([
      { sentence: "I counted forty-one.", attestation: { method: "document", scope } },
      { sentence: "Nobody else counted.", attributed: true, attestation: null },
    ]);
    expect(article.provenance.attested?.count).toBe(1);
    expect(JSON.stringify(article)).not.toContain("CANARY");
    expect(JSON.stringify(article)).not.toContain(editor.id);
  });

  it("tells when it was submitted, signed and published, from the history", async () => {
    const { provenance } = await readPublished((await aPiece(await aPerson())).slug);
    expect(provenance).toMatchObject({
      submittedAt: expect.any(Date),
      signed: { at: expect.any(Date), revision: 1 },
      publishedAt: expect.any(Date),
    });
  });

  it("stands in its argument both ways, and a retracted answer does not", async () => {
    const author = await aPerson();
    const question = await aPiece(author, { headline: "The question of the counter" });
    const answer = await aPiece(author, { headline: "The answer to the counter" });
    const withdrawn = await aPiece(author, { headline: "The answer that was untrue" });
    for (const { submissionId } of [answer, withdrawn]) {
      await db
        .update(submissions)
        .set({ respondsTo: question.id, responseKind: "rebuts" })
        .where(eq(submissions.id, submissionId));
    }
    await retract(withdrawn.submissionId);

    const asked = await readPublished(question.slug);
    expect(asked.responses).toMatchObject({
      answers: null,
      answeredBy: [{ slug: answer.slug, kind: "rebuts" }],
    });
    const answered = await readPublished(answer.slug);
    expect(answered.responses).toMatchObject({
      answers: { slug: question.slug, kind: "rebuts" },
      answeredBy: [],
    });
  });
});

describe("the front page", () => {
  it("shows the lead and the featured as editors placed them, and no piece twice", async () => {
    const author = await aPerson();
    const lead = await aPiece(author, { headline: "The one that leads the page" });
    const second = await aPiece(author, { headline: "The one that is featured" });
    await aPiece(author, { headline: "The newest of them all" });
    const editor = await aPerson({ role: "editor" });
    granted(await arrangeFront(editor, { pieces: [lead.slug, second.slug], over: [] }));

    const front = await getFrontPage();
    expect(front.lead?.slug).toBe(lead.slug);
    expect(front.featured.map(({ slug }) => slug)).toEqual([second.slug]);
    expect(front.latest[0]?.headline).toBe("The newest of them all");
    const slugs = [front.lead, ...front.featured, ...front.latest].map((piece) => piece?.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it("lets the newest stand in where nothing is placed", async () => {
    const editor = await aPerson({ role: "editor" });
    const over = (await listPlaced()).map(({ slug }) => slug);
    granted(await arrangeFront(editor, { pieces: [], over }));
    const front = await getFrontPage();
    expect(front.lead?.headline).toBe("The newest of them all");
    expect(front.featured).toHaveLength(3);
  });
});

it("files a piece under its month of UTC", async () => {
  const piece = await aPiece(await aPerson(), { headline: "One second before midnight" });
  const lastSecond = new Date("2025-12-31T23:59:59.500Z");
  await db.update(articles).set({ publishedAt: lastSecond }).where(eq(articles.id, piece.id));
  const december = await getArchive(2025, 12);
  expect(december?.pieces.map(({ slug }) => slug)).toEqual([piece.slug]);
  expect(await getArchive(2026, 1)).toBeNull();
  expect(await getArchive(2025, 11)).toBeNull();
  expect(await listMonths()).toContainEqual({ month: "2025-12", pieces: 1 });
  await retract(piece.submissionId);
  expect(await getArchive(2025, 12)).toBeNull();
  expect((await listMonths()).map(({ month }) => month)).not.toContain("2025-12");
});

it("leads from one page of a long list to the next, to the last piece, each once", async () => {
  const author = await aPerson({ name: "Prolific Writer" });
  const [topic] = await db
    .insert(topics)
    .values({ slug: "long-lists", name: "Long lists", description: "", position: 90 })
    .returning();
  const made: string[] = [];
  for (let n = 0; n < 31; n += 1) {
    const piece = await aPiece(author, {
      byline: "Prolific Writer",
      headline: `Piece number ${n}`,
    });
    const publishedAt = new Date(Date.UTC(2024, 1, 1, n));
    const set = { publishedAt, topicId: topic?.id ?? null };
    await db.update(articles).set(set).where(eq(articles.id, piece.id));
    made.push(piece.slug);
  }
  const [person] = await db.select().from(people).where(eq(people.id, author.id));
  const lists = [
    (page: number) => getArchive(2024, 2, page),
    (page: number) => getTopicPage("long-lists", page),
    (page: number) => getContributorPage(person?.handle ?? "", page),
  ];
  for (const list of lists) {
    const [first, last] = [await list(1), await list(2)];
    expect(first).toMatchObject({ total: 31, page: 1, pages: 2 });
    const both = [...(first?.pieces ?? []), ...(last?.pieces ?? [])].map(({ slug }) => slug);
    expect(both).toEqual(made.toReversed());
    expect(last?.pieces).toHaveLength(1);
    expect(await list(3)).toBeNull();
  }
});
