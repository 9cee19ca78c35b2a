import { closePool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { openDatabase } from "@/lib/postgres/open";
import { layFirstDay } from "./first-day";

/** Runs an operator's work on the database, brought up to date first; joins a running server's, else its own. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
  const { url, stop } = await openDatabase(say);
  try {
    await migrate(url, { say });
    await layFirstDay();
    return await work();
  } finally {
    await closePool();
    await stop();
  }
}
