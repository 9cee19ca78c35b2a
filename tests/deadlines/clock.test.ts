import { and, eq, sql } from "drizzle-orm";
import { afterEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { requests } from "@/db/schema/requests";
import { submissions, workingCopies } from "@/db/schema/submissions";
import { suggestions } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";
import { takeOver } from "@/lib/claims/commands";
import { at, now } from "@/lib/clock/now";
import { lapseClaims, releaseExclusivity, revive } from "@/lib/deadlines/commands";
import { deadlines, type Waiting } from "@/lib/deadlines/rules";
import { lookRound, startClock } from "@/lib/jobs/look-round";
import { sweep } from "@/lib/jobs/sweep";
import { sendMessage } from "@/lib/messages/commands";
import { remindAndExpire } from "@/lib/reminders/commands";
import { answerRequest } from "@/lib/requests/commands";
import type { Result } from "@/lib/result";
import { deleteDraft, saveWorkingCopy } from "@/lib/submissions/commands";
import { resolveSuggestion } from "@/lib/suggestions/commands";
import { freshDatabase } from "../support/database";
import { lettersAreDelivered, subjectsTo } from "../support/letters";
import { aPerson, aSubmission, aText, granted } from "../support/makers";

freshDatabase();

const begin = new Date("2026-03-02T09:00:00Z");
const days = (count: number, from = begin) => new Date(from.getTime() + count * 86_400_000);
const seconds = (count: number, from: Date) => new Date(from.getTime() + count * 1_000);
const pieceOf = async (id: string) =>
  (
    await db.select().from(submissions).where(eq(submissions.id, id))
  )[0] as typeof submissions.$inferSelect;
const count = (id: string, type: string) =>
  db.$count(events, and(eq(events.submissionId, id), eq(events.type, type)));

afterEach(async () => {
  // Nothing of one test is due in the next.
  await db.delete(outbox);
  await db.execute(
    sql`update submissions set state = 'killed', receipt = coalesce(receipt, nextval('receipts')), claimed_by = null, claimed_at = null where state not in ('published', 'killed')`,
  );
});

/** Looks round day after day at a quarter past midnight, every letter delivered, up to and with a day. */
async function liveThrough(from: number, to: number, { mail = true } = {}) {
  for (let day = from; day <= to; day += 1) {
    await at(days(day), async () => {
      await remindAndExpire();
      if (mail) await lettersAreDelivered();
    });
  }
}

const waiting = Object.keys(deadlines) as Waiting[];

/** What an author does in their turn: they type, or judge a suggestion. */
async function anActOf(author: Person, id: string): Promise<Result<unknown>> {
  const [suggestion] = await db.select().from(suggestions).where(eq(suggestions.submissionId, id));
  if (suggestion) {
    const answer = { resolution: "rejected" as const, wording: "", message: "" };
    return resolveSuggestion(author, { suggestionId: suggestion.id, ...answer });
  }
  const [copy] = await db.select().from(workingCopies).where(eq(workingCopies.submissionId, id));
  const text = { content: aText(), answers: {}, topicId: null, saves: copy?.saves ?? 1 };
  return saveWorkingCopy(author, { submissionId: id, ...text });
}

test("a piece expires though the server slept over the day after its second reminder", async () => {
  const { id } = await at(begin, async () => aSubmission(await aPerson(), "changes_requested"));
  for (let day = 0; day <= 70; day += 1) {
    if (day === 50 || day === 51) continue;
    await at(days(day), async () => {
      await remindAndExpire();
      await lettersAreDelivered();
      await sweep();
    });
  }
  expect((await pieceOf(id)).state).toBe("expired");
});

describe.each(waiting)("a piece that waits for its author in %s", (state) => {
  const { remindAfter, expiresAfter } = deadlines[state];
  const [first, second] = remindAfter;
  async function aWaitingPiece() {
    const author = await aPerson({ name: "Ana Silva" });
    const { id } = await at(begin, () => aSubmission(author, state));
    await lettersAreDelivered();
    return { author, id };
  }

  test("is reminded twice and closed, on its days and by the clock", async () => {
    const { author, id } = await aWaitingPiece();
    for (const [day, reminders, is] of [
      [first - 0.01, 0, state],
      [first, 1, state],
      [second - 0.01, 1, state],
      [second, 2, state],
      [expiresAfter - 0.01, 2, state],
      [expiresAfter, 2, "expired"],
    ] as const) {
      await at(days(day), async () => {
        await remindAndExpire();
        await remindAndExpire();
        await lettersAreDelivered();
      });
      expect(await count(id, "submission.reminded")).toBe(reminders);
      expect((await pieceOf(id)).state).toBe(is);
    }
    expect(await pieceOf(id)).toMatchObject({ expiredFrom: state, exclusiveUntil: null });
    const subjects = (await subjectsTo(id, author.id)).map((subject) => subject.split(":")[0]);
    expect(subjects.slice(-3)).toEqual([
      "Still waiting for you",
      "Still waiting for you",
      "Closed",
    ]);
    const [last] = await db
      .select()
      .from(events)
      .where(eq(events.submissionId, id))
      .orderBy(sql`id desc`)
      .limit(1);
    expect(last).toMatchObject({ type: "submission.expired", actorId: null });
  });

  test("is not closed while a reminder waits at a mail server that is away", async () => {
    const { id } = await aWaitingPiece();
    await liveThrough(first, expiresAfter + 40, { mail: false });
    expect(await pieceOf(id)).toMatchObject({ state, reminders: 2 });
    await at(days(expiresAfter + 40), lettersAreDelivered);
    await liveThrough(expiresAfter + 41, expiresAfter + 41);
    expect((await pieceOf(id)).state).toBe("expired");
  });

  test("nor when a reminder was refused for good: its author has not been told", async () => {
    const { id } = await aWaitingPiece();
    await at(days(first), () => remindAndExpire());
    await db
      .update(outbox)
      .set({ failedAt: now(), lastError: "550 No such person" })
      .where(eq(outbox.submissionId, id));
    await db.execute(sql`update outbox set done_at = null where failed_at is not null`);
    await at(days(second), () => remindAndExpire());
    await db.execute(sql`update outbox set done_at = now() where failed_at is null`);
    await at(days(expiresAfter + 1), () => remindAndExpire());
    expect((await pieceOf(id)).state).toBe(state);
  });

  test("a host that slept for two years does not remind twice and close in one breath", async () => {
    const { id } = await aWaitingPiece();
    const woke = 730;
    for (let look = 0; look < 5; look += 1) {
      await at(seconds(look * 10, days(woke)), async () => {
        await remindAndExpire();
        await lettersAreDelivered();
      });
    }
    expect(await count(id, "submission.reminded")).toBe(1);
    await liveThrough(woke + 1, woke + expiresAfter - first - 1);
    expect(await pieceOf(id)).toMatchObject({ state, reminders: 2 });
    await liveThrough(woke + expiresAfter - first, woke + expiresAfter - first);
    expect((await pieceOf(id)).state).toBe("expired");
  });

  test("a clock that jumps forward and back closes nothing too early", async () => {
    const { id } = await aWaitingPiece();
    await at(days(first + 1_000), () => remindAndExpire());
    await lettersAreDelivered();
    for (const day of [-3, 0, 1, first, second, expiresAfter, expiresAfter + 100]) {
      await at(days(day), () => remindAndExpire());
    }
    expect(await pieceOf(id)).toMatchObject({ state });
    expect(await count(id, "submission.reminded")).toBe(1);
  });

  test("an author who writes is left in peace, and the count begins anew", async () => {
    const { author, id } = await aWaitingPiece();
    await liveThrough(first, first);
    expect(await count(id, "submission.reminded")).toBe(1);
    granted(await at(days(first + 1), () => anActOf(author, id)));
    await liveThrough(first + 2, first + 1 + first - 1);
    expect(await count(id, "submission.reminded")).toBe(1);
    await liveThrough(first + 1 + first, first + 1 + first);
    expect(await count(id, "submission.reminded")).toBe(2);
    await liveThrough(first + 1 + second - 1, first + 1 + expiresAfter - 1);
    expect((await pieceOf(id)).state).toBe(state);
    await liveThrough(first + 1 + expiresAfter, first + 1 + expiresAfter);
    expect((await pieceOf(id)).state).toBe("expired");
  });

  test("is taken up again where it was left within a year, and not after", async () => {
    const { author, id } = await aWaitingPiece();
    await liveThrough(first, expiresAfter);
    const { version, turnSince } = await pieceOf(id);
    expect(turnSince).toEqual(days(expiresAfter));
    const move = { submissionId: id, version };
    const tooLate = await at(seconds(1, days(expiresAfter + 365)), () => revive(author, move));
    expect(tooLate).toMatchObject({ ok: false, code: "within_a_year" });

    granted(await at(days(expiresAfter + 365), () => revive(author, move)));
    expect(await pieceOf(id)).toMatchObject({ state, expiredFrom: null, reminders: 0 });
    // And has its whole time again.
    await liveThrough(expiresAfter + 366, expiresAfter + 365 + first - 1);
    expect(await count(id, "submission.reminded")).toBe(2);
  });

  test("two workers looking at once do each thing once", async () => {
    const { id } = await aWaitingPiece();
    for (const day of [first, second, expiresAfter]) {
      await at(days(day), () =>
        Promise.all([remindAndExpire(), remindAndExpire(), remindAndExpire()]),
      );
      await lettersAreDelivered();
    }
    expect(await count(id, "submission.reminded")).toBe(2);
    expect(await count(id, "submission.expired")).toBe(1);
    expect((await pieceOf(id)).state).toBe("expired");
  });
});

describe("a draft nobody but its author has seen", () => {
  test("is reminded of by its own title, to its author alone", async () => {
    await aPerson({ role: "chief" });
    const author = await aPerson();
    const { id } = await at(begin, () => aSubmission(author, "draft"));
    const text = {
      content: aText({ headline: "What I have not said" }),
      answers: {},
      topicId: null,
    };
    granted(
      await at(begin, () => saveWorkingCopy(author, { submissionId: id, ...text, saves: 1 })),
    );
    await liveThrough(150, 180);
    const letters = await db.select().from(outbox).where(eq(outbox.submissionId, id));
    expect(letters).toHaveLength(3);
    for (const { payload } of letters) {
      expect(payload).toMatchObject({ about: { person: author.id, unsent: true } });
      expect(payload.subject).toContain("What I have not said");
    }
  });

  test("can be deleted after it was reminded, and its letters go with it", async () => {
    const author = await aPerson();
    const { id, version } = await at(begin, () => aSubmission(author, "draft"));
    await at(days(150), () => remindAndExpire());
    granted(await deleteDraft(author, { submissionId: id, version }));
    expect(await db.$count(outbox, eq(outbox.submissionId, id))).toBe(0);
    expect(await db.$count(events, eq(events.submissionId, id))).toBe(0);
  });

  test("the history of a piece that is there can be neither changed nor taken from it", async () => {
    const author = await aPerson();
    const { id } = await aSubmission(author, "submitted");
    const mine = eq(events.submissionId, id);
    await expect(db.update(events).set({ submissionId: null }).where(mine)).rejects.toThrow();
    await expect(db.delete(events).where(mine)).rejects.toThrow();
  });
});

test("a due date far off moves reminders and end with it; answering a request is an act", async () => {
  const author = await aPerson();
  const { id } = await at(begin, () => aSubmission(author, "changes_requested"));
  await db
    .update(submissions)
    .set({ dueAt: days(90) })
    .where(eq(submissions.id, id));
  await liveThrough(58, 59);
  expect(await count(id, "submission.reminded")).toBe(0);
  await liveThrough(60, 60);
  expect(await count(id, "submission.reminded")).toBe(1);
  const [request] = await db.select().from(requests).where(eq(requests.submissionId, id));
  const answer = { requestId: request?.id ?? "", answer: "done" as const, text: "" };
  granted(await at(days(70), () => answerRequest(author, answer)));
  await liveThrough(71, 99);
  expect(await count(id, "submission.reminded")).toBe(1);
  await liveThrough(100, 100);
  expect(await count(id, "submission.reminded")).toBe(2);
});

test("reminders of one turn do not count for the next", async () => {
  const author = await aPerson();
  const { id } = await at(begin, () => aSubmission(author, "changes_requested"));
  await liveThrough(30, 51);
  expect((await pieceOf(id)).reminders).toBe(2);
  const { withdraw } = await import("@/lib/submissions/commands");
  const { version } = await pieceOf(id);
  granted(
    await at(days(52), () => withdraw(author, { submissionId: id, version, message: "No." })),
  );
  expect((await pieceOf(id)).reminders).toBe(0);
});

describe("claims", () => {
  async function aHeldPiece(holder: Person) {
    const author = await aPerson();
    return at(begin, () => aSubmission(author, "in_review", { editor: holder }));
  }

  test("lapse after 48 hours of nothing, and their holder is told", async () => {
    const holder = await aPerson({ role: "editor", name: "Hal Holder" });
    const { id } = await aHeldPiece(holder);
    await at(seconds(-1, days(2)), () => lapseClaims());
    expect((await pieceOf(id)).state).toBe("in_review");
    await at(days(2), () => Promise.all([lapseClaims(), lapseClaims()]));
    expect(await pieceOf(id)).toMatchObject({
      state: "submitted",
      claimedBy: null,
      laneOf: holder.id,
    });
    expect(await count(id, "submission.lapsed")).toBe(1);
    expect((await subjectsTo(id, holder.id)).at(-1)).toMatch(/^Back in the queue/);
  });

  test("do not lapse on a holder who does something, and begin anew with who takes over", async () => {
    const holder = await aPerson({ role: "editor" });
    const { id, version } = await aHeldPiece(holder);
    await at(days(1.5), () => sendMessage(holder, { submissionId: id, text: "Who told you?" }));
    await at(days(3), () => lapseClaims());
    expect((await pieceOf(id)).state).toBe("in_review");
    const rival = await aPerson({ role: "editor" });
    granted(await at(days(3.4), () => takeOver(rival, { submissionId: id, version })));
    await at(days(5), () => lapseClaims());
    expect((await pieceOf(id)).claimedBy).toBe(rival.id);
    await at(days(5.4), () => lapseClaims());
    expect((await pieceOf(id)).state).toBe("submitted");
  });
});

describe("exclusivity", () => {
  test("is released when the promise is over, told once, over weekends", async () => {
    const author = await aPerson();
    const editor = await aPerson({ role: "editor" });
    // A Friday: ten working days later is a Friday again, after two weekends.
    const friday = new Date("2026-03-06T16:00:00Z");
    const { id } = await at(friday, () => aSubmission(author, "submitted"));
    const end = days(14, friday);
    expect((await pieceOf(id)).exclusiveUntil).toEqual(end);
    await at(seconds(-1, end), () => releaseExclusivity());
    expect(await count(id, "exclusivity.released")).toBe(0);
    await at(end, () => Promise.all([releaseExclusivity(), releaseExclusivity()]));
    await at(days(1, end), () => releaseExclusivity());
    expect(await count(id, "exclusivity.released")).toBe(1);
    expect(await pieceOf(id)).toMatchObject({ state: "submitted", exclusiveUntil: null });
    expect((await subjectsTo(id, author.id)).at(-1)).toMatch(/^You are free to offer/);
    expect((await subjectsTo(id, editor.id)).at(-1)).toMatch(/^No longer ours alone/);
  });

  test("the day summer time begins is a working day like another", async () => {
    const author = await aPerson();
    const friday = new Date("2026-03-27T16:00:00Z");
    const { id } = await at(friday, () => aSubmission(author, "submitted"));
    expect((await pieceOf(id)).answerBy).toEqual(new Date("2026-04-03T16:00:00Z"));
  });
});

describe("the clock's loop", () => {
  test("goes on after a look that failed, says so once, and stops when asked", async () => {
    const reports: unknown[] = [];
    await db.execute(sql`alter table publication rename to publication_away`);
    const clock = startClock({ every: 20, report: (error) => reports.push(error) });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await db.execute(sql`alter table publication_away rename to publication`);
    const failed = reports.length;
    expect(failed).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await clock.stop();
    expect(reports.length).toBeLessThanOrEqual(failed + 1);
    expect(await lookRound()).toEqual([]);
  });

  test("a piece that fails stops no other", async () => {
    const author = await aPerson();
    const made = await at(begin, async () => [
      await aSubmission(author, "draft"),
      await aSubmission(author, "draft"),
      await aSubmission(author, "draft"),
    ]);
    const [, broken] = made.sort((one, other) => (one.id < other.id ? -1 : 1));
    await db.execute(sql`create function break_one() returns trigger language plpgsql as $$
      begin if new.reminders > 0 and exists (select 1 from working_copies where submission_id = new.id and saves = 77)
      then raise exception 'broken'; end if; return new; end $$`);
    await db.execute(
      sql`create trigger break_one before update on submissions for each row execute function break_one()`,
    );
    await db
      .update(workingCopies)
      .set({ saves: 77 })
      .where(eq(workingCopies.submissionId, broken?.id ?? ""));
    await expect(at(days(150), () => remindAndExpire())).rejects.toThrow("1 pieces failed");
    await db.execute(sql`drop trigger break_one on submissions`);
    const reminded = await Promise.all(made.map(async ({ id }) => (await pieceOf(id)).reminders));
    expect(reminded).toEqual([1, 0, 1]);
    expect(await db.$count(people)).toBeGreaterThan(0);
  });

  test("more pieces than one look takes in are all looked at", async () => {
    const author = await aPerson();
    const { id } = await at(begin, () => aSubmission(author, "draft"));
    await db.execute(sql`insert into submissions (author_id, turn_since, created_at)
      select ${author.id}, ${begin.toISOString()}::timestamptz, now() from generate_series(1, 205)`);
    expect(await at(days(150), () => remindAndExpire())).toBe(206);
    expect((await pieceOf(id)).reminders).toBe(1);
  });
});
