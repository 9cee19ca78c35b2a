import { desc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { threads } from "@/db/schema/comments";
import { events } from "@/db/schema/events";
import { outbox, renewals } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import type { Person } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import { writeComment } from "@/lib/comments/commands";
import { approveComment } from "@/lib/moderation/commands";
import { layFirstDay } from "@/lib/operator/first-day";
import { rewriteComment } from "@/lib/own-comments/commands";
import { setComments } from "@/lib/publication/commands";
import { getSettings } from "@/lib/publication/queries";
import { commentSettingsSchema } from "@/lib/publication/schema";
import { publishDue, schedule } from "@/lib/schedules/commands";
import { scheduleSchema } from "@/lib/schedules/schema";
import { setThread } from "@/lib/threads/commands";
import { findThread, getThread } from "@/lib/threads/queries";
import { aPiece, aRegular, asRead, says } from "../comments/people";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

const usual = { taken: true, approved: 1, mode: "open", closesAfterDays: null } as const;
let chief: Person;
beforeAll(async () => {
  await layFirstDay();
  chief = await aPerson({ role: "chief", name: "Chief Itor" });
});
beforeEach(async () => {
  await set({});
});

const version = async () => (await getSettings(chief))?.version ?? 0;
const set = async (some: Partial<Parameters<typeof setComments>[1]>) =>
  granted(await setComments(chief, { ...usual, version: await version(), ...some }));
const threadOf = async (slug: string) => {
  const [thread] = await db
    .select({ mode: threads.mode, closesAfterDays: threads.closesAfterDays })
    .from(threads)
    .innerJoin(articles, eq(articles.id, threads.articleId))
    .where(eq(articles.slug, slug));
  return thread ?? null;
};

describe("how many approvals a newcomer needs", () => {
  it("is what a chief says, from then on", async () => {
    await set({ approved: 2 });
    const moderator = await aPerson({ role: "editor" });
    const newcomer = await aPerson();
    const { slug } = await aPiece();
    for (const text of ["My first.", "My second."]) {
      const { id, ...sent } = await says(newcomer, slug, text);
      expect(sent).toMatchObject({ state: "held", cause: "newcomer" });
      granted(await approveComment(moderator, await asRead(id)));
    }
    expect(await says(newcomer, slug, "My third.")).toMatchObject({ state: "published" });
    await set({ approved: 3 });
    expect(await says(newcomer, slug, "My fourth.")).toMatchObject({ cause: "newcomer" });
  });

  it("can be none: then nobody is new", async () => {
    await set({ approved: 0 });
    const { slug } = await aPiece();
    expect(await says(await aPerson(), slug, "Hello.")).toMatchObject({ state: "published" });
  });

  it.each([-1, 21, 1.5, Number.NaN])("is never %s", (approved) => {
    expect(commentSettingsSchema.safeParse({ ...usual, version: 1, approved }).success).toBe(false);
  });
});

describe("comments that are not taken", () => {
  it("are not taken under any piece, open as it may be, new or in other words; what was said stays", async () => {
    const person = await aRegular();
    const { slug } = await aPiece();
    const { id } = await says(person, slug, "Said before.");
    await db.delete(renewals);
    await set({ taken: false });
    const [renewed] = await db.select().from(renewals);
    expect(renewed).toMatchObject({ all: true, soon: false });
    const input = { slug, parentId: null, text: "Said after." };
    expect(await writeComment(person, input)).toMatchObject({ code: "closed" });
    expect(
      await rewriteComment(person, { commentId: id, seen: 1, text: "Otherwise." }),
    ).toMatchObject({ code: "closed" });
    const thread = await getThread(slug, "newest", 1);
    expect(thread).toMatchObject({ open: false, count: 1 });
    await set({ taken: true });
    expect(await findThread(db, slug)).toMatchObject({ open: true });
    expect(await says(person, slug, "Said after.")).toMatchObject({ state: "published" });
  });

  it("renews no page where only something else was set", async () => {
    await db.delete(renewals);
    await set({ approved: 5 });
    expect(await db.$count(renewals)).toBe(0);
  });
});

describe("how comments begin under a piece", () => {
  it("is set for new pieces, and changes none that is in print", async () => {
    const before = await aPiece();
    await set({ mode: "premoderated", closesAfterDays: 30 });
    const after = await aPiece();
    expect(await threadOf(before.slug)).toBeNull();
    expect(await threadOf(after.slug)).toEqual({ mode: "premoderated", closesAfterDays: 30 });
    const sent = await says(await aRegular(), after.slug, "The first one here.");
    expect(sent).toMatchObject({ state: "held", cause: "premoderated" });
    await set({});
    expect(await threadOf(after.slug)).toEqual({ mode: "premoderated", closesAfterDays: 30 });
  });

  it("can be changed for each piece", async () => {
    await set({ mode: "closed" });
    const editor = await aPerson({ role: "editor" });
    const piece = await aPiece();
    expect(await findThread(db, piece.slug)).toMatchObject({ open: false });
    const open = { mode: "open", closesAfterDays: null } as const;
    granted(await setThread(editor, { submissionId: piece.submissionId, ...open }));
    expect(await findThread(db, piece.slug)).toMatchObject({ open: true });
  });

  it.each([0, 366, 2.5])("never closes them after %s days", (closesAfterDays) => {
    const input = { ...usual, version: 1, closesAfterDays };
    expect(commentSettingsSchema.safeParse(input).success).toBe(false);
  });
});

describe("who sets it", () => {
  it("is a chief: to everybody else there is nothing to set or to see", async () => {
    const seen = await version();
    for (const actor of [await aPerson(), await aPerson({ role: "editor" })]) {
      expect(await setComments(actor, { ...usual, version: seen })).toMatchObject({
        code: "not_found",
      });
      expect(await getSettings(actor)).toBeNull();
    }
    expect(await version()).toBe(seen);
  });

  it("is no longer who was one", async () => {
    const former = await aPerson({ role: "chief" });
    await db.update(people).set({ role: "editor" }).where(eq(people.id, former.id));
    expect(await getSettings(former)).toBeNull();
  });

  it("stands in the record, with how it was before, and sends nobody a letter", async () => {
    const letters = await db.$count(outbox);
    await set({ approved: 3, mode: "closed" });
    const [event] = await db.select().from(events).orderBy(desc(events.id)).limit(1);
    expect(event).toMatchObject({
      type: "publication.comments_set",
      actorId: chief.id,
      details: { before: usual, now: { ...usual, approved: 3, mode: "closed" } },
    });
    expect(await db.$count(outbox)).toBe(letters);
  });

  it("of two chiefs, the second is told who was first, and overwrites nothing", async () => {
    const second = await aPerson({ role: "chief", name: "Secunda" });
    const seen = await version();
    const [one, two] = await Promise.all([
      setComments(chief, { ...usual, version: seen, approved: 4 }),
      setComments(second, { ...usual, version: seen, approved: 7 }),
    ]);
    expect([one.ok, two.ok].filter(Boolean)).toHaveLength(1);
    expect(one.ok ? two : one).toMatchObject({
      code: "conflict",
      message: expect.stringMatching(one.ok ? /^Chief Itor changed/ : /^Secunda changed/),
    });
    expect(await getSettings(chief)).toMatchObject({
      version: seen + 1,
      by: one.ok ? "Chief Itor" : "Secunda",
      comments: { approved: one.ok ? 4 : 7 },
    });
    const again = await setComments(one.ok ? chief : second, { ...usual, version: seen });
    expect(again).toMatchObject({ message: expect.stringMatching(/^You changed/) });
  });
});

it("a piece that the clock publishes begins as the settings say at that hour", async () => {
  const time = new Date("2026-11-27T06:30:00Z");
  const planned = new Date("2026-11-27T05:30:00Z");
  const editor = await aPerson({ role: "editor" });
  const piece = await at(planned, async () => aSubmission(await aPerson(), "ready", { editor }));
  const given = { submissionId: piece.id, version: piece.version, slug: "at-the-hour" };
  const input = scheduleSchema.parse({ ...given, at: time.toISOString(), topicId: null });
  granted(await at(planned, () => schedule(editor, input)));
  await set({ closesAfterDays: 14 });
  expect(await at(time, () => publishDue())).toBe(1);
  expect(await threadOf("at-the-hour")).toEqual({ mode: "open", closesAfterDays: 14 });
});
