import "server-only";

import { and, eq, lte, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { limits } from "@/db/schema/people";
import { now } from "@/lib/clock/now";
import { type LimitName, limitNames } from "./names";

const minute = 60_000;
/** An hour is counted in twelfths, so that a burst at the turn of the hour is not let through twice. */
const parts = 12;

export type Spent = { ok: true } | { ok: false; until: Date };

/**
 * Counts one attempt against several limits at once, or none of them if one is used up. Kept in PostgreSQL, so
 * all servers share it; a lock on each key makes parallel attempts queue up rather than slip through together.
 * @returns when the first attempt will be forgotten, if refused
 */
export async function spend(
  tx: Tx,
  wanted: readonly (readonly [LimitName, string])[],
): Promise<Spent> {
  // One order for everybody, or two attempts with the same keys could wait for each other.
  const inOrder = [...wanted].sort(([a, x], [b, y]) => `${a} ${x}`.localeCompare(`${b} ${y}`));
  let until: Date | undefined;
  for (const [name, key] of inOrder) {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`limit ${name} ${key}`}, 0))`,
    );
    const free = await freeFrom(tx, name, key);
    if (free && (!until || free > until)) until = free;
  }
  if (until) return { ok: false, until };

  for (const [name, key] of inOrder) {
    const part = (limitNames[name].minutes * minute) / parts;
    const windowStart = new Date(Math.floor(now().getTime() / part) * part);
    await tx
      .insert(limits)
      .values({ name, key, windowStart, used: 1 })
      .onConflictDoUpdate({
        target: [limits.name, limits.key, limits.windowStart],
        set: { used: sql`${limits.used} + 1` },
      });
  }
  return { ok: true };
}

/** When there will be room again; undefined when there is room now. Forgets what no longer counts. */
async function freeFrom(tx: Tx, name: LimitName, key: string): Promise<Date | undefined> {
  const { most, minutes } = limitNames[name];
  const part = (minutes * minute) / parts;
  const mine = and(eq(limits.name, name), eq(limits.key, key));
  const oldest = new Date(now().getTime() - minutes * minute - part);
  const kept = await tx
    .select({ windowStart: limits.windowStart, used: limits.used })
    .from(limits)
    .where(mine)
    .orderBy(limits.windowStart);
  const counted = kept.filter(({ windowStart }) => windowStart > oldest);
  if (counted.length < kept.length) {
    await tx.delete(limits).where(and(mine, lte(limits.windowStart, oldest)));
  }

  let over = counted.reduce((sum, { used }) => sum + used, 0) - most + 1;
  for (const { windowStart, used } of counted) {
    if (over <= 0) return undefined;
    over -= used;
    if (over <= 0) return new Date(windowStart.getTime() + minutes * minute + part);
  }
  return undefined;
}
