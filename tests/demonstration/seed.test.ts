import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { outbox } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { revisions, submissions } from "@/db/schema/submissions";
import { topics } from "@/db/schema/topics";
import { listPlaced } from "@/lib/articles/queries";
import { listAllCorrections } from "@/lib/corrections/queries";
import { isInUse, seedDemonstration } from "@/lib/demonstration/seed";
import { layFirstDay } from "@/lib/operator/first-day";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission } from "../support/makers";

freshDatabase();
beforeAll(layFirstDay);

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Seeds in a process of its own, and kills that process after a while. */
async function seedUntilKilled(milliseconds: number) {
  const code = 'import("./lib/demonstration/seed.ts").then((seed) => seed.seedDemonstration())';
  const child = spawn(process.execPath, ["--import", "./scripts/register.mjs", "-e", code], {
    cwd: root,
    stdio: "ignore",
  });
  await sleep(milliseconds);
  child.kill("SIGKILL");
  await once(child, "exit");
}

describe("the demonstration publication", () => {
  it("is laid whole although its laying was killed, again and again", async () => {
    for (const milliseconds of [300, 500, 700]) await seedUntilKilled(milliseconds);

    expect(await seedDemonstration()).toBe(true);

    const published = await db.select().from(articles);
    expect(published).toHaveLength(14);
    expect(new Set(published.map(({ slug }) => slug)).size).toBe(14);
    expect((await listPlaced()).map(({ slug }) => slug)).toEqual([
      "nine-seconds",
      "calf-0417",
      "the-hand-count-log",
      "a-key-and-a-finger-prick",
    ]);
    expect(
      (await db.select().from(submissions)).filter((row) => row.state === "submitted"),
    ).toHaveLength(3);
  });

  it("is twelve pieces and more of 500 words, on six topics, by eight people who were there", async () => {
    const published = await db.select().from(articles);
    const contributors = (await db.select().from(people)).filter(({ handle }) => handle);
    expect(published.filter(({ words }) => words >= 500).length).toBeGreaterThanOrEqual(12);
    expect(await db.select().from(topics)).toHaveLength(6);
    expect(new Set(published.map(({ topicId }) => topicId)).size).toBeGreaterThanOrEqual(5);
    expect(contributors).toHaveLength(8);
    for (const { content } of await db.select().from(revisions)) {
      expect(content.howKnown).not.toBe("");
      expect(content.news.title).not.toBe("");
    }
  });

  it("shows one correction, signed by its author, with the words as they were", async () => {
    const all = await listAllCorrections(1);
    expect(all?.notices).toMatchObject([
      { kind: "correction", piece: { slug: "forty-one-minutes" } },
    ]);
    expect(JSON.stringify(all?.notices[0]?.changed)).toContain("Huber Heights");
    const [article] = await db
      .select()
      .from(articles)
      .where(eq(articles.slug, "forty-one-minutes"));
    expect(article?.bodyText).toContain("Trotwood");
    expect(article?.bodyText).not.toContain("Huber Heights");
  });

  it("is laid once, and leaves no letters about the past", async () => {
    expect(await seedDemonstration()).toBe(false);
    expect((await db.select().from(outbox)).filter(({ doneAt }) => !doneAt)).toEqual([]);
  });

  it("has no place where somebody has begun to write", async () => {
    expect(await isInUse()).toBe(false);
    await aSubmission(await aPerson({ email: "someone@town.example" }), "draft");
    expect(await isInUse()).toBe(true);
  });
});
