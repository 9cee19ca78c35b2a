import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import type { Person } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import type { Content } from "@/lib/content/schema";
import { remindOfCorrections } from "@/lib/reminders/commands";
import { whenUnanswered } from "@/lib/reminders/rules";
import { answerEach, giveBack } from "../support/answers";
import { anArticle, correctionOf } from "../support/corrections";
import { freshDatabase } from "../support/database";
import { aPerson, aText, granted } from "../support/makers";

freshDatabase();

const days = (count: number) => new Date(Date.now() + count * 86_400_000);
const shorter = (content: Content): Content => ({ ...content, standfirst: "There were forty." });

let author: Person;
let editor: Person;
let id: string;
beforeEach(async () => {
  author = await aPerson();
  editor = await aPerson({ role: "editor" });
  id = (await anArticle(author, editor, aText())).id;
  granted(await correctionOf(editor, id, shorter));
});

const told = async () =>
  (await db.select().from(events).where(eq(events.submissionId, id)).orderBy(events.id))
    .map(({ type }) => type)
    .filter((type) => /^correction\.(reminded|unanswered)$/.test(type));
const lookOn = (...on: number[]) =>
  on.reduce(async (before, day) => {
    await before;
    await at(days(day), () => remindOfCorrections());
  }, Promise.resolve());

describe("a correction its author does not answer", () => {
  it("is recalled to them twice, and then to the desk, once", async () => {
    await lookOn(6.9);
    expect(await told()).toEqual([]);
    await lookOn(7.1, 8, 13.9);
    expect(await told()).toEqual(["correction.reminded"]);
    await lookOn(14.2, 20, 21.3, 22, 40);
    expect(await told()).toEqual([
      "correction.reminded",
      "correction.reminded",
      "correction.unanswered",
    ]);
    const letters = await db.select().from(outbox).orderBy(outbox.id);
    const to = letters
      .filter(({ payload }) => /waits for you|No answer/.test(String(payload.subject)))
      .map(({ payload }) => (payload.about as { person: string }).person);
    expect(to).toEqual([author.id, author.id, editor.id]);
  });

  it("is no longer recalled once they have answered", async () => {
    await lookOn(7.1);
    await answerEach(author, id, () => ({ resolution: "countered", wording: "There were 38." }));
    await giveBack(author, id);
    await lookOn(14.2, 40);
    expect(await told()).toEqual(["correction.reminded"]);
  });

  it("two servers looking at once say it once", async () => {
    await at(days(7.1), () => Promise.all([remindOfCorrections(), remindOfCorrections()]));
    expect(await told()).toHaveLength(1);
  });
});

it("a server that slept for months says one thing at a time", () => {
  const since = days(-200);
  const now = new Date();
  expect(whenUnanswered({ since, told: [] }, now)).toBe("remind");
  expect(whenUnanswered({ since, told: [now] }, days(6.9))).toBe(null);
  expect(whenUnanswered({ since, told: [now] }, days(7))).toBe("remind");
  expect(whenUnanswered({ since, told: [days(-100), now] }, days(7))).toBe("tell_desk");
  expect(whenUnanswered({ since, told: [days(-100), days(-90), now] }, days(99))).toBe(null);
});
