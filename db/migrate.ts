import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { words } from "#words/process";
import { countPending } from "./pending";

/** Any number, the same in every process: whoever holds it is migrating. */
const lock = 4_711_001;

/** Why a database could not be brought up to date, in a sentence an operator reads. */
export class CannotMigrate extends Error {
  override name = "CannotMigrate";
}

/**
 * Waits for the database, then applies the migrations it lacks, all in one transaction and one process at a time.
 * @param patienceMs how long to wait for a database that does not answer
 * @returns how many migrations were applied
 * @throws CannotMigrate when it does not answer, or holds migrations this code does not know
 */
export async function migrate(
  url: string,
  {
    say = () => {},
    patienceMs = 60_000,
  }: { say?: (sentence: string) => void; patienceMs?: number } = {},
): Promise<number> {
  const client = await connect(url, say, patienceMs);
  try {
    const { rows } = await client.query("select pg_try_advisory_lock($1) as mine", [lock]);
    if (!rows[0]?.mine) {
      say(words.waitingForMigration);
      await client.query("select pg_advisory_lock($1)", [lock]);
    }
    const pending = await countPending(client);
    if (pending === "newer") throw new CannotMigrate(words.newerDatabase);
    if (pending > 0) {
      say(words.migrating(pending));
      await applyMigrations(drizzle({ client }), {
        migrationsFolder: path.join(import.meta.dirname, "migrations"),
      });
    }
    return pending;
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

/** A connection, tried until there is one; a wrong password is not waited for. */
async function connect(url: string, say: (sentence: string) => void, patienceMs: number) {
  const deadline = Date.now() + patienceMs;
  let told = false;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on("error", () => {});
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => {});
      const { message, code = "" } = error as Error & { code?: string };
      const why = message || code;
      // 28…: not let in; 3D000: no such database.
      if (/^(28|3D)/.test(code) || Date.now() > deadline)
        throw new CannotMigrate(words.noDatabase(why));
      if (!told) say(words.waitingForDatabase(why));
      told = true;
      await sleep(500);
    }
  }
}
