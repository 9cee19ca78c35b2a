import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db, pool } from "@/db/client";
import { countPending } from "@/db/pending";
import { freshDatabase } from "../support/database";

freshDatabase();

test("a test file's database is migrated, empty and its own", async () => {
  const { rows } = await db.execute(
    sql`select current_database() as name, (select count(*)::int from events) as events`,
  );
  expect(rows[0]).toMatchObject({ name: expect.stringMatching(/^firsthand_test_/), events: 0 });
  expect(await countPending(pool())).toBe(0);
});
