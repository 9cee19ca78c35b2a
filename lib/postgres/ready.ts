import "server-only";

import { pool } from "@/db/client";
import { countPending } from "@/db/pending";

/** Whether the database answers, soon, and is just as new as this code. */
export async function databaseIsReady(): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(resolve, 3_000, false).unref();
  });
  const answer = countPending(pool()).then(
    (pending) => pending === 0,
    () => false,
  );
  return Promise.race([answer, late]);
}
