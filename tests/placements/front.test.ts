import { desc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import { outbox, renewals } from "@/db/schema/jobs";
import { placements } from "@/db/schema/placements";
import { submissions } from "@/db/schema/submissions";
import { getFrontPage, listPlaced } from "@/lib/articles/queries";
import type { Person } from "@/lib/auth/actor";
import { retract } from "@/lib/corrections/commands";
import { arrangeFront } from "@/lib/placements/commands";
import { getArrangement } from "@/lib/placements/queries";
import { laidOut, raisedOwn } from "@/lib/placements/rules";
import { arrangementSchema } from "@/lib/placements/schema";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

const of = (...slugs: string[]) => slugs.map((slug) => ({ slug }));

describe("what stands where", () => {
  it("the first of the chosen leads, the others are featured in their order, the rest follows", () => {
    const front = laidOut(of("b", "d", "a"), of("a", "b", "c", "d", "e"));
    expect(front).toEqual({ lead: { slug: "b" }, featured: of("d", "a"), latest: of("c", "e") });
  });

  it("with nothing chosen the newest lead", () => {
    const front = laidOut([], of("a", "b", "c", "d", "e"));
    expect(front).toEqual({ lead: { slug: "a" }, featured: of("b", "c", "d"), latest: of("e") });
  });

  it("with a lead alone the newest of the rest are featured", () => {
    expect(laidOut(of("c"), of("a", "b", "c"))).toMatchObject({ featured: of("a", "b") });
  });

  it("one piece is the whole page, and no piece none of it", () => {
    expect(laidOut([], of("a"))).toEqual({ lead: { slug: "a" }, featured: [], latest: [] });
    expect(laidOut([], [])).toEqual({ lead: null, featured: [], latest: [] });
  });
});

describe("an editor and their own piece", () => {
  it("cannot be put there nor moved up, and may stay, go down or off", () => {
    expect(raisedOwn(["own"], [], ["own"])).toBe("own");
    expect(raisedOwn(["own"], ["a", "own"], ["own", "a"])).toBe("own");
    expect(raisedOwn(["own"], ["a", "own"], ["own"])).toBe("own");
    expect(raisedOwn(["own"], ["a", "own"], ["b", "own"])).toBeUndefined();
    expect(raisedOwn(["own"], ["own", "a"], ["a", "own"])).toBeUndefined();
    expect(raisedOwn(["own"], ["own", "a"], ["a"])).toBeUndefined();
  });
});

describe("the front page", () => {
  let editor: Person;
  let pieces: { slug: string; submissionId: string }[];
  const slugs = (...at: number[]) => at.map((index) => pieces[index]?.slug ?? "");
  const shown = async () => (await listPlaced()).map(({ slug }) => slug);

  async function aPiece(author: Person, headline: string) {
    const { id } = await aSubmission(author, "published", { content: aText({ headline }) });
    const [article] = await db.select().from(articles).where(eq(articles.submissionId, id));
    return { slug: article?.slug ?? "", submissionId: id };
  }
  beforeEach(async () => {
    await db.delete(placements);
    editor = await aPerson({ role: "editor" });
    const author = await aPerson();
    pieces = [];
    for (const n of [1, 2, 3, 4, 5]) pieces.push(await aPiece(author, `What was seen, part ${n}`));
  });

  it("stands as it was arranged, is renewed at once, is written down, and causes no letter", async () => {
    const letters = await db.$count(outbox);
    const renewed = await db.$count(renewals);
    granted(await arrangeFront(editor, { pieces: slugs(1, 3, 0), over: [] }));

    const front = await getFrontPage();
    expect(front.lead?.slug).toBe(pieces[1]?.slug);
    expect(front.featured.map(({ slug }) => slug)).toEqual(slugs(3, 0));
    expect(await db.$count(renewals)).toBe(renewed + 1);
    expect(await db.$count(outbox)).toBe(letters);
    const [event] = await db.select().from(events).orderBy(desc(events.id)).limit(1);
    expect(event).toMatchObject({
      type: "front.arranged",
      actorId: editor.id,
      details: { pieces: slugs(1, 3, 0), before: [] },
    });
  });

  it("loses its lead to a retraction, and the next of the chosen takes its place", async () => {
    granted(await arrangeFront(editor, { pieces: slugs(1, 3, 0), over: [] }));
    const lead = pieces[1]?.submissionId ?? "";
    const [{ version } = { version: 0 }] = await db
      .select({ version: submissions.version })
      .from(submissions)
      .where(eq(submissions.id, lead));
    const chief = await aPerson({ role: "chief" });
    granted(await retract(chief, { submissionId: lead, version, reason: "It was not so." }));

    const front = await getFrontPage();
    expect(front.lead?.slug).toBe(pieces[3]?.slug);
    expect(front.featured.map(({ slug }) => slug)).toEqual(slugs(0));
    expect(await shown()).toEqual(slugs(3, 0));
    granted(await arrangeFront(editor, { pieces: slugs(3, 2), over: slugs(3, 0) }));
  });

  it("refuses an order made over another than the one that stands, and leaves that one", async () => {
    granted(await arrangeFront(editor, { pieces: slugs(1), over: [] }));
    const late = await arrangeFront(editor, { pieces: slugs(2), over: [] });
    expect(late).toMatchObject({ ok: false, code: "conflict" });
    expect(await shown()).toEqual(slugs(1));
  });

  it("lets one of two at the same moment win", async () => {
    const both = await Promise.all(
      [1, 2].map((n) => arrangeFront(editor, { pieces: slugs(n), over: [] })),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await shown()).toHaveLength(1);
  });

  it("takes no piece that readers cannot open", async () => {
    await aSubmission(await aPerson(), "ready", {
      content: aText({ headline: "Not yet anybody's to read" }),
    });
    const early = { pieces: ["not-yet-anybodys-to-read"], over: [] };
    expect(await arrangeFront(editor, early)).toMatchObject({ code: "not_published" });
    await db.execute(
      sql`update submissions set state = 'retracted' where id = ${pieces[0]?.submissionId}`,
    );
    const gone = { pieces: slugs(0), over: [] };
    expect(await arrangeFront(editor, gone)).toMatchObject({ code: "not_published" });
    expect(await shown()).toEqual([]);
  });

  it("is no member's to arrange, and no editor's for a piece of their own", async () => {
    const member = await aPerson();
    expect(await arrangeFront(member, { pieces: [], over: [] })).toMatchObject({
      code: "not_found",
    });
    expect(await getArrangement(member, { q: "", pick: [] })).toBeNull();
    const own = await aPiece(editor, "What an editor saw");
    const tried = await arrangeFront(editor, { pieces: [own.slug], over: [] });
    expect(tried).toMatchObject({ code: "own_piece" });
  });

  it("offers the newest, what a search finds, and first the piece one came from", async () => {
    const newest = await getArrangement(editor, { q: "", pick: [] });
    expect(newest?.offered[0]?.slug).toBe(pieces[4]?.slug);
    const from = await getArrangement(editor, { q: "", piece: pieces[0]?.slug, pick: [] });
    expect(from?.offered[0]?.slug).toBe(pieces[0]?.slug);
    const picked = await getArrangement(editor, { q: "part 3", pick: slugs(4, 2) });
    expect(picked?.picked.map(({ slug }) => slug)).toEqual(slugs(4, 2));
    expect(picked?.offered.map(({ slug }) => slug)).toContain(pieces[2]?.slug);
    expect((await getArrangement(editor, { q: "nowhere", pick: [] }))?.offered).toEqual([]);
  });
});

it("an order has room for four pieces, each once", () => {
  const takes = (pieces: string[]) => arrangementSchema.safeParse({ pieces, over: [] }).success;
  expect(takes(["a", "b", "c", "d"])).toBe(true);
  expect(takes(["a", "b", "c", "d", "e"])).toBe(false);
  expect(takes(["a", "a"])).toBe(false);
  expect(takes(["../desk"])).toBe(false);
});
