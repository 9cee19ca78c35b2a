import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { claim } from "@/lib/claims/commands";
import { now } from "@/lib/clock/now";
import { eventOf, otherEventTypes } from "@/lib/events/vocabulary";
import { type Facts, isHeard, lettersFor } from "@/lib/notifications/rules";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission } from "../support/makers";

freshDatabase();

const ana = { id: "a", email: "ana@example.net", name: "Ana Silva" };
const facts: Facts = {
  publication: "The Margin",
  headline: "What the night shift knows",
  receipt: 1001,
  answerBy: new Date("2026-11-30T12:00:00Z"),
  exclusiveUntil: new Date("2026-12-07T12:00:00Z"),
  author: ana,
  desk: [
    { id: "e", email: "ed@example.net", name: "Ed" },
    { id: "c", email: "chief@example.net", name: "Chief" },
    ana,
  ],
  pages: {
    status: "https://x.example/s",
    desk: "https://x.example/d",
    article: "https://x.example/a",
  },
  letter: "",
  reasons: [],
  missing: [],
};
const readers = (type: Parameters<typeof lettersFor>[0]["type"], actorId: string | null) =>
  lettersFor({ type, actorId }, facts).map(({ to }) => to.id);

describe("the letters of an event", () => {
  test("submitting: the author has a receipt with both promises, the desk a notice, nobody both", () => {
    expect(readers("submission.submitted", "a")).toEqual(["a", "e", "c"]);
    const [receipt, notice] = lettersFor({ type: "submission.submitted", actorId: "a" }, facts);
    expect(receipt?.body).toContain("receipt number is 1001");
    expect(receipt?.body).toContain("30 November 2026");
    expect(receipt?.body).toContain("7 December 2026");
    expect(receipt?.body).toContain("our turn");
    expect(receipt?.body).toContain("https://x.example/s");
    expect(notice?.body).toContain("Ana Silva");
    expect(notice?.body).toContain("https://x.example/d");
  });

  test("declining: the author has the letter and the reasons, and hears that the piece is free", () => {
    const [letter] = lettersFor(
      { type: "submission.declined", actorId: "e" },
      { ...facts, letter: "Thank you, but no.", reasons: ["It is not first-hand"] },
    );
    expect(letter?.to).toEqual(ana);
    expect(letter?.body).toContain("Thank you, but no.");
    expect(letter?.body).toContain("- It is not first-hand");
    expect(letter?.body).toContain("free to offer it elsewhere");
  });

  test("claiming, accepting and publishing are told to the author alone", () => {
    expect(readers("submission.claimed", "e")).toEqual(["a"]);
    expect(readers("submission.accepted_as_it_stands", "e")).toEqual(["a"]);
    expect(readers("article.published", "e")).toEqual(["a"]);
  });

  test("what stays inside the desk is told to nobody", () => {
    expect(isHeard("submission.taken_over")).toBe(false);
    for (const type of [...Object.values(eventOf), ...otherEventTypes]) {
      expect(lettersFor({ type, actorId: null }, facts).length > 0).toBe(isHeard(type));
    }
  });
});

describe("asked for with the event", () => {
  beforeEach(async () => {
    await db.delete(outbox);
  });
  const letters = async () =>
    (await db.select().from(outbox).orderBy(outbox.id)).map(
      ({ payload }) => payload as { to: string; subject: string; body: string },
    );

  test("a submission reaches its author and every editor who is not suspended, once", async () => {
    const author = await aPerson({ email: "author@example.net", name: "Ana Silva" });
    await aPerson({ role: "editor", email: "editor@example.net" });
    await aPerson({ role: "chief", email: "chief@example.net" });
    const gone = await aPerson({ role: "editor", email: "gone@example.net" });
    await db.update(people).set({ suspendedAt: now() }).where(sql`id = ${gone.id}`);
    await aSubmission(author, "submitted");
    expect((await letters()).map(({ to }) => to).sort()).toEqual([
      "author@example.net",
      "chief@example.net",
      "editor@example.net",
    ]);
  });

  test("a declined piece's letter says why in words, not in codes", async () => {
    const author = await aPerson({ email: "declined@example.net" });
    await aSubmission(author, "declined");
    const last = (await letters()).at(-1);
    expect(last?.to).toBe("declined@example.net");
    expect(last?.body).toContain("It is not for us.");
    expect(last?.body).not.toMatch(/\b[a-z]+_[a-z]+\b/);
  });

  test("a published piece's letter has its address", async () => {
    const author = await aPerson({ email: "published@example.net" });
    await aSubmission(author, "published");
    expect((await letters()).at(-1)?.body).toMatch(
      /http:\/\/localhost:\d+\/articles\/[a-z0-9-]+\n/,
    );
  });

  test("a move that is refused sends nothing", async () => {
    const author = await aPerson({ role: "editor" });
    const { id, version } = await aSubmission(author, "submitted");
    await db.delete(outbox);
    expect((await claim(author, { submissionId: id, version })).ok).toBe(false);
    expect(await letters()).toEqual([]);
  });
});
