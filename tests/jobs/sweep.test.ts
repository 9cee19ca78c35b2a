import { expect, test } from "vitest";
import { db } from "@/db/client";
import { outbox, renewals } from "@/db/schema/jobs";
import { limits, people, sessions, signInTokens } from "@/db/schema/people";
import { sweep } from "@/lib/jobs/sweep";
import { startWorker } from "@/lib/jobs/worker";
import { freshDatabase } from "../support/database";

freshDatabase();

const minute = 60_000;
const day = 24 * 60 * minute;
const ago = (ms: number) => new Date(Date.now() - ms);

async function lay() {
  const [person] = await db
    .insert(people)
    .values({ email: `${Math.random()}@example.org` })
    .returning();
  const personId = person?.id ?? "";
  await db.insert(sessions).values([
    { tokenHash: "over", personId, expires: ago(1) },
    { tokenHash: "open", personId, expires: ago(-minute) },
  ]);
  await db.insert(signInTokens).values([
    { identifier: "a@example.org", token: "long past", expires: ago(2 * day) },
    { identifier: "a@example.org", token: "just past", expires: ago(minute) },
    { identifier: "a@example.org", token: "good", expires: ago(-minute) },
  ]);
  await db.insert(limits).values([
    { name: "links_to_address", key: "old", windowStart: ago(3 * 60 * minute) },
    { name: "links_to_address", key: "counting", windowStart: ago(50 * minute) },
  ]);
  const job = { kind: "mail", payload: {}, runAt: ago(60 * day) };
  await db.insert(outbox).values([
    { ...job, onceKey: "sent long ago", doneAt: ago(31 * day) },
    { ...job, onceKey: "sent last week", doneAt: ago(7 * day) },
    { ...job, onceKey: "given up", failedAt: ago(50 * day) },
    { ...job, onceKey: "still to do", runAt: ago(-day) },
  ]);
  await db.insert(renewals).values([
    { paths: ["/old"], at: ago(2 * day) },
    { paths: ["/new"], at: ago(minute) },
  ]);
}

async function left() {
  return {
    sessions: (await db.select().from(sessions)).map(({ tokenHash }) => tokenHash),
    links: (await db.select().from(signInTokens)).map(({ token }) => token).sort(),
    limits: (await db.select().from(limits)).map(({ key }) => key),
    jobs: (await db.select().from(outbox)).map(({ onceKey }) => onceKey).sort(),
    renewals: (await db.select().from(renewals)).map(({ paths }) => paths[0]),
  };
}

const kept = {
  sessions: ["open"],
  links: ["good", "just past"],
  limits: ["counting"],
  jobs: ["given up", "sent last week", "still to do"],
  renewals: ["/new"],
};

test("what has run out goes, and nothing that somebody may still ask for", async () => {
  await lay();
  await Promise.all([sweep(), sweep()]);
  expect(await left()).toEqual(kept);
});

test("a worker sweeps by itself, first when it starts", async () => {
  await db.delete(sessions);
  await db.delete(signInTokens);
  await db.delete(limits);
  await db.delete(outbox);
  await db.delete(renewals);
  await lay();
  const worker = startWorker();
  await expect.poll(left).toEqual(kept);
  await worker.stop();
});
