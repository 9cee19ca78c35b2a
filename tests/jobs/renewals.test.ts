import { setTimeout as after } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { db } from "@/db/client";
import { renewals } from "@/db/schema/jobs";
import { renewPages, renewThreadSoon } from "@/lib/jobs/renewals";
import { freshDatabase } from "../support/database";

freshDatabase();

it("a renewal gets its number after every one that is committed before it", async () => {
  let second: Promise<void> | undefined;
  await db.transaction(async (first) => {
    // The first has the turn, and has not written yet when the second asks.
    await first.execute(sql`select pg_advisory_xact_lock(hashtext('firsthand.renewals'))`);
    second = db.transaction((tx) => renewThreadSoon(tx, "second"));
    await after(200);
    await renewPages(first, ["/articles/first"]);
    await after(200);
    expect(await db.$count(renewals)).toBe(0);
  });
  await second;
  const rows = await db.select().from(renewals).orderBy(renewals.id);
  expect(rows).toMatchObject([
    { paths: ["/articles/first"], all: false, lists: true, soon: false },
    { paths: ["/articles/second"], all: false, lists: false, soon: true },
  ]);
});
