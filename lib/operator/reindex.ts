import { sql } from "drizzle-orm";
import { words } from "#words/operator";
import { db } from "@/db/client";
import { withDatabase } from "./database";

export const help = words.reindexHelp;

/** `npm run firsthand -- reindex`: makes what search knows anew from the published pieces. */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(`${help}\n`);
    return 64;
  }
  return withDatabase(async () => {
    const { rows } = await db.transaction(async (tx) => {
      // It takes minutes where there are many pieces; the pool's own patience is for a request's statements.
      await tx.execute(sql`select set_config('statement_timeout', '0', true)`);
      return tx.execute<{ pieces: number }>(sql`select search_rebuild() as pieces`);
    });
    process.stdout.write(`${words.reindexed(rows[0]?.pieces ?? 0)}\n`);
    return 0;
  });
}
