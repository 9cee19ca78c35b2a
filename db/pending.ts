import type pg from "pg";
import journal from "./migrations/meta/_journal.json" with { type: "json" };

/**
 * How many of our migrations a database lacks, or "newer" when it holds one this code does not know.
 * Asks only for a query, so that a pool serves as well as a connection.
 */
export async function countPending(
  client: Pick<pg.ClientBase, "query">,
): Promise<number | "newer"> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('drizzle.__drizzle_migrations') is not null as there",
  );
  if (!rows[0]?.there) return journal.entries.length;

  const applied = await client.query<{ at: string }>(
    "select created_at as at from drizzle.__drizzle_migrations",
  );
  const known = new Set(journal.entries.map((entry) => entry.when));
  const done = applied.rows.map((row) => Number(row.at));
  return done.some((at) => !known.has(at)) ? "newer" : known.size - done.length;
}
