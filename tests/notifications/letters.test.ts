import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { claim } from "@/lib/claims/commands";
import { now } from "@/lib/clock/now";
import { eventOf, otherEventTypes } from "@/lib/events/vocabulary";
import type { Facts } from "@/lib/notifications/facts";
import { isHeard, lettersFor } from "@/lib/notifications/rules";
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
  dueAt: new Date("2026-12-01T23:59:59Z"),
  publishAt: new Date("2026-12-24T06:30:00Z"),
  laneOf: "e",
  heldBefore: "e",
  deciders: ["e"],
  actor: "Edda Itor",
  byTheClock: false,
  from: null,
  pages: {
    status: "https://x.example/s",
    desk: "https://x.example/d",
    article: "https://x.example/a",
  },
  letter: "",
  message: "",
  reason: "",
  notice: "",
  kind: "",
  reasons: [],
  missing: ["The day it happened"],
  reviveUntil: new Date("2027-03-10T12:00:00Z"),
  keepsPlaceUntil: new Date("2026-03-10T12:00:00Z"),
  requests: [],
  answers: { done: 0, declined: 0, question: 0 },
  suggestions: { all: 7, mechanical: 4 },
  countered: 0,
  expires: null,
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

  const every = [...Object.values(eventOf), ...otherEventTypes];
  const letters = (type: (typeof every)[number], over: Partial<Facts> = {}, actorId = "e") =>
    lettersFor({ type, actorId: actorId || null }, { ...facts, ...over });

  test("what is told to nobody is a short list", () => {
    expect(every.filter((type) => !isHeard(type)).sort()).toEqual([
      "call.closed",
      "call.opened",
      "call.rewritten",
      "call.written",
      "comment.approved",
      "comment.decision_undone",
      "comment.refused",
      "commenter.sanction_lifted",
      "commenter.sanctioned",
      "editor.recused",
      "embargo.lifted",
      "embargo.set",
      "error_report.answered",
      "error_report.dismissed",
      "error_report.taken_up",
      "front.arranged",
      "letter.rewritten",
      "mark.attested",
      "person.identity_joined",
      "person.identity_left",
      "person.reinstated",
      "person.role_changed",
      "person.suspended",
      "publication.comments_set",
      "submission.accepted_again",
      "submission.deleted",
      "submission.released",
      "submission.second_editor_waived",
      "thread.set",
      "word.unwatched",
      "word.watched",
    ]);
  });

  test("no letter reaches one person twice, and none its own doer on the desk", () => {
    for (const type of every) {
      for (const actor of ["a", "e", "c", ""]) {
        const to = letters(type, {}, actor).map((letter) => letter.to.id);
        expect(new Set(to).size, type).toBe(to.length);
        if (actor !== "a") expect(to, type).not.toContain(actor);
      }
    }
  });

  test("an author never reads an editor's name, unless somebody wrote it in a letter", () => {
    for (const type of every) {
      for (const letter of letters(type).filter(({ side }) => side === "author")) {
        expect(`${letter.subject} ${letter.body}`, type).not.toMatch(/Edda|Ed\b|Chief/);
      }
    }
  });

  test("nothing of a draft that was never submitted reaches the desk", () => {
    for (const type of [
      "submission.reminded",
      "submission.expired",
      "submission.revived",
    ] as const) {
      const told = letters(type, { receipt: null, from: "draft" }, "");
      expect(told.filter(({ side }) => side === "desk")).toEqual([]);
    }
  });

  test("decisions wait, and nothing else does", () => {
    expect(every.filter((type) => letters(type).some(({ waits }) => waits)).sort()).toEqual([
      "submission.accepted_as_it_stands",
      "submission.accepted_for_editing",
      "submission.changes_requested",
      "submission.declined",
      "submission.returned",
    ]);
  });

  test("asking for changes: the letter, every request by its number, and the day", () => {
    const [letter] = letters("submission.changes_requested", {
      letter: "It is nearly there.",
      requests: [
        { number: 1, quote: "the third floor", text: "Say which building." },
        { number: 2, quote: "", text: "Name the report." },
      ],
    });
    expect(letter?.subject).toContain("2 changes");
    expect(letter?.body).toContain("It is nearly there.");
    expect(letter?.body).toContain("1. On “the third floor”:\n   Say which building.");
    expect(letter?.body).toContain("2. Name the report.");
    expect(letter?.body).toContain("1 December 2026");
  });

  test("sending in again: a receipt, and the lane's editor alone, with the answers counted", () => {
    const answers = { done: 2, declined: 1, question: 1 };
    const told = letters("submission.resubmitted", { answers }, "a");
    expect(told.map(({ to }) => to.id)).toEqual(["a", "e"]);
    expect(told[1]?.body).toContain("2 done, 1 declined, 1 question");
    // An editor who is gone, or recused since: then whoever may read it.
    const orphan = letters("submission.resubmitted", { answers, laneOf: "gone" }, "a");
    expect(orphan.map(({ to }) => to.id)).toEqual(["a", "e", "c"]);
  });

  test("accepted for editing says that it is not yet for publication", () => {
    const [letter] = letters("submission.accepted_for_editing");
    expect(letter?.body).toContain("for editing, not yet for publication");
  });

  test("sent for approval counts what changed", () => {
    const [letter] = letters("submission.sent_for_approval");
    expect(letter?.body).toContain("7 changes: 3 of wording, 4 only in punctuation");
  });

  test("a change of a scheduled text tells both sides that it is off the schedule", () => {
    const told = letters("submission.content_changed", { from: "scheduled", laneOf: "e" }, "c");
    expect(told.map(({ to }) => to.id)).toEqual(["a", "e"]);
    for (const { body } of told) expect(body).toContain("off the schedule");
  });

  test("an appeal goes to editors who did not decide, and to all when all did", () => {
    const appealed = (deciders: string[]) =>
      letters("submission.appealed", { deciders, reason: "You misread it." }, "a");
    expect(appealed(["e"]).map(({ to }) => to.id)).toEqual(["a", "c"]);
    expect(appealed(["e", "c"]).map(({ to }) => to.id)).toEqual(["a", "e", "c"]);
    expect(appealed(["e"])[1]?.body).toContain("You misread it.");
  });

  test("what the clock does says so", () => {
    const types = ["submission.expired", "submission.lapsed", "exclusivity.released"] as const;
    for (const type of [...types, "submission.reminded", "article.published"] as const) {
      for (const { body } of letters(type, { byTheClock: true }, "")) {
        expect(body, type).toMatch(
          /clock|because the time (for it )?had come|at the time that was set/,
        );
      }
    }
  });

  test("a claim that lapsed or was taken over is told to who held it, and to nobody else", () => {
    expect(letters("submission.lapsed", {}, "").map(({ to }) => to.id)).toEqual(["e"]);
    expect(letters("submission.taken_over", {}, "c").map(({ to }) => to.id)).toEqual(["e"]);
  });

  test("a message reaches the other side", () => {
    const message = "When will it be out?";
    expect(letters("message.sent", { message }, "a").map(({ to }) => to.id)).toEqual(["e"]);
    expect(letters("message.sent", { message }, "e").map(({ to }) => to.id)).toEqual(["a"]);
    expect(letters("message.sent", { message }, "a")[0]?.body).toContain(message);
  });

  test("a hold is the desk's own", () => {
    for (const type of ["hold.opened", "hold.lifted"] as const) {
      expect(letters(type).map(({ to }) => to.id)).toEqual(["c"]);
    }
  });

  test("stopping and retracting give the reason; a stopped piece is free", () => {
    const reason = "The employer has forbidden it.";
    expect(letters("submission.killed", { reason })[0]?.body).toMatch(/free[\s\S]+forbidden it/);
    expect(letters("article.retracted", { reason })[0]?.body).toContain(reason);
  });

  test("a scheduled piece's letter names the hour", () => {
    const [letter] = letters("submission.scheduled");
    expect(letter?.body).toContain("Thursday, 24 December 2026 at 06:30 UTC");
  });

  test("every letter ends with the publication's name, and says nothing undefined", () => {
    for (const type of every) {
      for (const { subject, body } of letters(type)) {
        expect(body.endsWith("\n\nThe Margin"), type).toBe(true);
        expect(`${subject} ${body}`, type).not.toMatch(
          /undefined|null|NaN|\[object|\n\n\n| {2,}\S/,
        );
      }
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
    expect(last?.body).toContain("Here is why.");
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
