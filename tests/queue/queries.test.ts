import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { recusals, submissions, workingCopies } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import type { Person } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import { listQueue } from "@/lib/queue/queries";
import { type QueueFilters, queueSchema } from "@/lib/queue/schema";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, aText } from "../support/makers";

freshDatabase();

const canary = "kingfisher-7f3b9c";
const list = (actor: Person, filters: Partial<QueueFilters> = {}) =>
  listQueue(actor, { ...queueSchema.parse({}), ...filters });
const headlines = async (actor: Person, filters: Partial<QueueFilters> = {}) =>
  (await list(actor, filters)).rows.map(({ headline }) => headline);
const rowOf = async (actor: Person, id: string | undefined) =>
  (await list(actor, { show: "all" })).rows.find((row) => row.id === id);
const day = (number: number) => new Date(Date.UTC(2026, 10, number, 9));

let author: Person;
let editor: Person;
let chief: Person;
const ids: Record<string, string> = {};

beforeAll(async () => {
  author = await aPerson({ name: "Ada Byline" });
  editor = await aPerson({ role: "editor", name: "Edda Itor" });
  chief = await aPerson({ role: "chief", name: "Cleo Chief" });
  const pieces = [
    ["The newer one", "submitted", 5],
    ["The oldest promise", "submitted", 2],
    ["Being read", "in_review", 3],
    ["Accepted already", "ready", 4],
    ["Turned down", "declined", 6],
    ["Out in the world", "published", 7],
    ["Not sent yet", "draft", 1],
  ] as const;
  for (const [headline, state, on] of pieces) {
    const content = aText({ headline, byline: "A. Byline" });
    // Receipts are given in the order of submission, promises by the day.
    const piece = await at(day(on), () => aSubmission(author, state, { editor, content }));
    ids[headline] = piece.id;
  }
});

describe("what the list shows", () => {
  it("puts the editors' turn first, the oldest promise first", async () => {
    const waiting = ["The oldest promise", "Being read", "Accepted already", "The newer one"];
    expect(await headlines(editor)).toEqual(waiting);
    const closed = ["Out in the world", "Turned down"];
    expect(await headlines(editor, { show: "all" })).toEqual([...waiting, ...closed]);
  });

  it("keeps each list to its states, and counts them", async () => {
    expect(await headlines(editor, { show: "closed" })).toEqual([
      "Out in the world",
      "Turned down",
    ]);
    expect(await headlines(editor, { show: "ready" })).toEqual(["Accepted already"]);
    expect(await headlines(editor, { show: "author" })).toEqual([]);
    expect((await list(editor)).counts).toEqual({
      todo: 4,
      author: 0,
      ready: 1,
      closed: 2,
      all: 6,
    });
  });

  it("says who holds a piece and since when", async () => {
    const id = ids["Being read"];
    expect((await rowOf(chief, id))?.claim).toEqual({
      mine: false,
      name: "Edda Itor",
      since: day(3),
    });
    expect((await rowOf(editor, id))?.claim?.mine).toBe(true);
    expect(await headlines(editor, { mine: true })).toEqual(["Being read"]);
    expect(await headlines(chief, { mine: true })).toEqual([]);
  });

  it("counts what the checks find in the text that was sent", async () => {
    const content = aText({ headline: "THIS IS A HEADLINE THAT SHOUTS AT EVERYBODY" });
    const { id } = await aSubmission(await aPerson(), "submitted", { content });
    const calm = (await rowOf(editor, ids["The newer one"]))?.findings ?? 0;
    expect((await rowOf(editor, id))?.findings).toBeGreaterThan(calm);
    await db.update(submissions).set({ state: "withdrawn" }).where(eq(submissions.id, id));
  });
});

describe("what the list never shows", () => {
  it("a draft, or a word of unsent changes", async () => {
    const unsent = aText({ headline: canary, byline: canary, standfirst: canary });
    await db.update(workingCopies).set({ content: unsent });
    const everything = JSON.stringify([
      await list(editor, { show: "all" }),
      await list(chief, { show: "author" }),
      await list(editor, { show: "all", q: canary }),
    ]);
    expect(everything).toContain("Being read");
    expect(everything).not.toContain(canary);
    expect(await rowOf(editor, ids["Not sent yet"])).toBeUndefined();
  });

  it("anything to a member, whatever role the caller believes they have", async () => {
    for (const actor of [author, { ...author, role: "chief" as const }]) {
      const seen = await list(actor, { show: "all" });
      expect(seen.rows).toEqual([]);
      expect(seen.counts).toEqual({ todo: 0, author: 0, ready: 0, closed: 0, all: 0 });
    }
  });

  it("anything to a suspended editor", async () => {
    const gone = await aPerson({ role: "editor" });
    expect(await headlines(gone)).not.toEqual([]);
    await db
      .update(people)
      .set({ suspendedAt: day(8) })
      .where(eq(people.id, gone.id));
    expect(await headlines(gone)).toEqual([]);
  });

  it("in To do, what the editor wrote: elsewhere it is marked theirs, and not who reads it", async () => {
    const content = aText({ headline: "By an editor" });
    const own = await aSubmission(chief, "in_review", { editor, content });
    expect(await headlines(chief)).not.toContain("By an editor");
    expect(await headlines(editor)).toContain("By an editor");
    const row = await rowOf(chief, own.id);
    expect(row?.own).toBe(true);
    expect(row?.claim?.name).toBeNull();
  });

  it("in To do, what the editor is recused from", async () => {
    const submissionId = ids["The newer one"] as string;
    const recused = await aPerson({ role: "editor" });
    expect(await headlines(recused)).toContain("The newer one");
    await db
      .insert(recusals)
      .values({ submissionId, editorId: recused.id, reason: "cousins", at: day(6) });
    expect(await headlines(recused)).not.toContain("The newer one");
    expect((await list(recused)).counts.todo).toBe((await list(editor)).counts.todo - 1);
    expect((await rowOf(recused, submissionId))?.recused).toBe(true);
    expect((await rowOf(editor, submissionId))?.recused).toBe(false);
  });
});

describe("finding a piece", () => {
  it("by words of its headline, its byline, its author's name, or its receipt", async () => {
    const receipt = (await rowOf(editor, ids["Being read"]))?.receipt;
    expect(await headlines(editor, { q: "OLDEST prom" })).toEqual(["The oldest promise"]);
    expect(await headlines(editor, { q: String(receipt) })).toEqual(["Being read"]);
    expect(await headlines(editor, { q: `No. ${receipt}` })).toEqual(["Being read"]);
    expect(await headlines(editor, { show: "ready", q: "ada byl" })).toHaveLength(1);
    expect(await headlines(editor, { show: "ready", q: "a. byline" })).toHaveLength(1);
  });

  it("takes % and _ for what they are", async () => {
    expect(await headlines(editor, { show: "all", q: "%" })).toEqual([]);
    expect(await headlines(editor, { show: "all", q: "The_oldest" })).toEqual([]);
  });

  it("by topic and by state", async () => {
    const [topic] = await db
      .insert(topics)
      .values({ slug: "night-work", name: "Night work" })
      .returning();
    const id = ids["Being read"] as string;
    await db
      .update(submissions)
      .set({ topicId: topic?.id ?? null })
      .where(eq(submissions.id, id));
    expect(await headlines(editor, { topic: "night-work" })).toEqual(["Being read"]);
    expect(await headlines(editor, { topic: "no-such-topic" })).toEqual([]);
    expect(await headlines(editor, { show: "all", state: "declined" })).toEqual(["Turned down"]);
  });
});

it("turns pages without losing or doubling a piece, across both stretches of All", async () => {
  const busy = await aPerson({ name: "Busy Writer" });
  const first = await aSubmission(busy, "submitted");
  // A hundred and ten more like it, laid directly: only their order and number matter here.
  await db.execute(sql`
    with made as (
      insert into submissions (author_id, state, version, turn_since, receipt, submitted_at, answer_by)
      select ${busy.id}, (case when n % 2 = 0 then 'submitted' else 'withdrawn' end)::submission_state,
        2, now(), 900000 + n, now(), now() + n * interval '1 hour'
      from generate_series(1, 110) n returning id)
    insert into revisions (submission_id, number, content, hash, answers, made_by, made_at)
    select made.id, 1, r.content, r.hash, r.answers, r.made_by, r.made_at
    from made, revisions r where r.submission_id = ${first.id}`);

  const seen: string[] = [];
  let more = true;
  for (let page = 1; more; page += 1) {
    const found = await list(editor, { show: "all", page });
    seen.push(...found.rows.map(({ id }) => id));
    more = found.more;
  }
  expect(seen.length).toBeGreaterThan(110);
  expect(seen).toHaveLength((await list(editor)).counts.all);
  expect(new Set(seen).size).toBe(seen.length);
});
