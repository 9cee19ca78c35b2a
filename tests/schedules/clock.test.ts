import { eq, sql } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import { renewals } from "@/db/schema/jobs";
import { submissions } from "@/db/schema/submissions";
import { publish } from "@/lib/articles/commands";
import { at } from "@/lib/clock/now";
import { liftHold, openHold } from "@/lib/holds/commands";
import { lookRound, startClock } from "@/lib/jobs/look-round";
import { publishDue, schedule, unschedule } from "@/lib/schedules/commands";
import { scheduleSchema } from "@/lib/schedules/schema";
import { withdraw } from "@/lib/submissions/commands";
import { freshDatabase } from "../support/database";
import { subjectsTo } from "../support/letters";
import { aPerson, aSubmission, granted } from "../support/makers";

freshDatabase();

/** Rounds of two servers publishing at once; a full run sets more. */
const rounds = Number(process.env.SCHEDULE_ROUNDS ?? 50);

const seconds = (count: number, from: Date) => new Date(from.getTime() + count * 1_000);
const pieceOf = async (id: string) =>
  (
    await db.select().from(submissions).where(eq(submissions.id, id))
  )[0] as typeof submissions.$inferSelect;
const articlesOf = (id: string) => db.$count(articles, eq(articles.submissionId, id));

afterEach(async () => {
  await db.execute(sql`update submissions set publish_at = null where state = 'scheduled'`);
});

/** A piece scheduled for a time, an hour before it or at another moment. */
async function aPlannedPiece(
  time: string,
  { slug = "", planned = seconds(-3_600, new Date(time)) } = {},
) {
  const author = await aPerson();
  const editor = await aPerson({ role: "editor" });
  const { id, version } = await at(planned, () => aSubmission(author, "ready", { editor }));
  const input = scheduleSchema.parse({ submissionId: id, version, at: time, slug, topicId: null });
  const scheduled = granted(await at(planned, () => schedule(editor, input)));
  return { author, editor, id, version: scheduled.version };
}

describe("a scheduled piece", () => {
  test("is not out a second before its time, and is out a second after it", async () => {
    const time = new Date("2026-11-27T06:30:00Z");
    const { id, author, editor } = await aPlannedPiece("2026-11-27T06:30:00Z");
    expect(await at(seconds(-1, time), () => publishDue())).toBe(0);
    expect(await articlesOf(id)).toBe(0);
    expect(await at(seconds(1, time), () => publishDue())).toBe(1);

    const [article] = await db.select().from(articles).where(eq(articles.submissionId, id));
    expect(article).toMatchObject({ publishedAt: seconds(1, time), publishedBy: null });
    expect(await pieceOf(id)).toMatchObject({ state: "published", publishAt: null });
    expect((await subjectsTo(id, author.id)).at(-1)).toMatch(/^Published/);
    expect((await subjectsTo(id, editor.id)).at(-1)).toMatch(/^Published/);
    const path = `/articles/${article?.slug}`;
    expect(await db.$count(renewals, sql`${renewals.paths} ? ${path}`)).toBe(1);
  });

  test.each([
    ["over a weekend", "2026-11-20T18:00:00Z", "2026-11-23T05:00:00+01:00"],
    [
      "in the hour that summer time takes away",
      "2026-03-28T12:00:00Z",
      "2026-03-29T02:30:00+01:00",
    ],
    [
      "in the hour that comes twice, the first time",
      "2026-10-24T12:00:00Z",
      "2026-10-25T02:30:00+02:00",
    ],
    [
      "in the hour that comes twice, the second time",
      "2026-10-24T12:00:00Z",
      "2026-10-25T02:30:00+01:00",
    ],
    ["on the other side of the date line", "2026-12-31T00:00:00Z", "2027-01-01T00:00:00+14:00"],
    ["on a leap day", "2028-02-27T12:00:00Z", "2028-02-29T23:59:59-11:00"],
  ])("%s goes out at that instant", async (_, planned, time) => {
    const { id } = await aPlannedPiece(time, { planned: new Date(planned) });
    const instant = new Date(time);
    await at(seconds(-1, instant), () => publishDue());
    expect(await articlesOf(id)).toBe(0);
    await at(instant, () => publishDue());
    expect(await articlesOf(id)).toBe(1);
  });

  test("goes out once when the clock jumps forward, back, and forward again", async () => {
    const time = new Date("2026-11-27T06:30:00Z");
    const { id } = await aPlannedPiece("2026-11-27T06:30:00Z");
    for (const jump of [-86_400, 5, -86_400, 5, 86_400 * 400, -60]) {
      await at(seconds(jump, time), () => publishDue());
    }
    expect(await articlesOf(id)).toBe(1);
    expect(await db.$count(events, sql`submission_id = ${id} and type = 'article.published'`)).toBe(
      1,
    );
  });

  test("waits for a host that was suspended over its time, and goes out when it wakes", async () => {
    const time = new Date("2026-11-27T06:30:00Z");
    let moment = seconds(-30, time);
    const { id } = await aPlannedPiece("2026-11-27T06:30:00Z");
    await at(
      () => moment,
      async () => {
        const clock = startClock({ every: 20 });
        await new Promise((resolve) => setTimeout(resolve, 200));
        expect(await articlesOf(id)).toBe(0);
        moment = seconds(3 * 86_400, time);
        await expect.poll(() => articlesOf(id)).toBe(1);
        await clock.stop();
      },
    );
  });

  test("stays scheduled while a hold is open, and goes out at the next look after it", async () => {
    const time = new Date("2026-11-27T06:30:00Z");
    const { id, editor } = await aPlannedPiece("2026-11-27T06:30:00Z");
    const hold = granted(
      await openHold(editor, { submissionId: id, kind: "legal", reason: "Names a minor." }),
    );
    expect(await at(seconds(1, time), () => publishDue()), "told of").toBe(1);
    expect(await at(seconds(11, time), () => publishDue()), "told of again").toBe(0);
    expect((await pieceOf(id)).state).toBe("scheduled");
    granted(await liftHold(editor, { holdId: hold.id }));
    expect(await at(seconds(60, time), () => publishDue())).toBe(1);
  });

  test("keeps its hour when its address was taken meanwhile, at the next one", async () => {
    const time = new Date("2026-11-27T06:30:00Z");
    const first = await aPlannedPiece("2026-11-27T06:30:00Z", { slug: "the-very-address" });
    const other = await aSubmission(await aPerson(), "ready", { editor: first.editor });
    const taken = { submissionId: other.id, version: other.version, topicId: null };
    granted(await publish(first.editor, { ...taken, slug: "the-very-address" }));
    await at(time, () => publishDue());
    const [article] = await db.select().from(articles).where(eq(articles.submissionId, first.id));
    expect(article?.slug).toBe("the-very-address-2");
  });

  test("is not out after it was taken off the schedule or withdrawn", async () => {
    const time = new Date("2026-11-27T06:30:00Z");
    const one = await aPlannedPiece("2026-11-27T06:30:00Z");
    const two = await aPlannedPiece("2026-11-27T06:30:00Z");
    const before = seconds(-60, time);
    granted(
      await at(before, () =>
        unschedule(one.editor, { submissionId: one.id, version: one.version }),
      ),
    );
    const move = { submissionId: two.id, version: two.version, message: "I changed my mind." };
    granted(await at(before, () => withdraw(two.author, move)));
    await at(seconds(1, time), () => publishDue());
    expect([await articlesOf(one.id), await articlesOf(two.id)]).toEqual([0, 0]);
    expect((await subjectsTo(one.id, one.author.id)).at(-1)).toMatch(/^Off the schedule/);
  });

  test("is not planned for a time that has passed", async () => {
    const author = await aPerson();
    const editor = await aPerson({ role: "editor" });
    const { id, version } = await aSubmission(author, "ready", { editor });
    const past = new Date(Date.now() - 1_000).toISOString();
    const input = { submissionId: id, version, at: past, slug: "", topicId: null };
    expect(await schedule(editor, input)).toMatchObject({ ok: false, field: "at" });
  });
});

test(
  `two servers looking at once publish each piece once, ${rounds} rounds (I8)`,
  async () => {
    const author = await aPerson();
    const editor = await aPerson({ role: "editor" });
    for (let round = 0; round < rounds; round += 1) {
      const { id, version } = await aSubmission(author, "ready", { editor });
      const time = new Date(Date.now() + 60_000);
      const plan = { submissionId: id, version, at: time.toISOString(), slug: "", topicId: null };
      const { version: planned } = granted(await schedule(editor, plan));
      const moments = [0, 1, 30].map((late) => seconds(late, time));
      const hand = round % 3 === 0;
      await Promise.all([
        ...moments.map((moment) => at(moment, () => lookRound())),
        ...(hand
          ? [publish(editor, { submissionId: id, version: planned, slug: "", topicId: null })]
          : []),
      ]);
      expect(await articlesOf(id)).toBe(1);
      const history = await db.select().from(events).where(eq(events.submissionId, id));
      expect(history.filter(({ type }) => type === "article.published")).toHaveLength(1);
      expect(await pieceOf(id)).toMatchObject({ state: "published", version: planned + 1 });
      expect((await subjectsTo(id, author.id)).filter((it) => /^Published/.test(it))).toHaveLength(
        1,
      );
    }
  },
  30_000 + rounds * 1_000,
);
