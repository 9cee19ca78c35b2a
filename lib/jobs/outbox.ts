import "server-only";

import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { now } from "@/lib/clock/now";

/** What the worker can be asked to do, and with what. */
export type Jobs = {
  /** One plain-text letter to one address. */
  mail: { to: string; subject: string; body: string };
  /** A sign-in link: sealed, because the row must not hold a usable link (security.md AC-78). */
  sign_in_link: { to: string; sealed: string };
  /** A link by which somebody says that an identity is theirs: sealed for the same reason. */
  join_link: { to: string; sealed: string };
};
export type JobKind = keyof Jobs;

/**
 * Asks for work after commit, inside the caller's transaction: it happens if and only if the transaction does.
 * @param onceKey a second request with the same key is ignored
 */
export async function enqueue<Kind extends JobKind>(
  tx: Tx,
  kind: Kind,
  payload: Jobs[Kind],
  { runAt = now(), onceKey }: { runAt?: Date; onceKey?: string } = {},
) {
  await tx
    .insert(outbox)
    .values({ kind, payload, runAt, onceKey: onceKey ?? null })
    .onConflictDoNothing();
  await tx.execute(sql`select pg_notify('outbox', '')`);
}
