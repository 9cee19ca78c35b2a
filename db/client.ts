import { TransactionRollbackError } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Result } from "@/lib/result";

/**
 * One pool a process, kept on globalThis so that the framework's bundle, its development reloads and the process
 * entries share it. Opened by the first query, never while building: `next build` must not touch a database.
 */
const key = Symbol.for("firsthand.pool");
const shared = globalThis as unknown as { [key]?: pg.Pool };

export function pool(): pg.Pool {
  if (process.env.NEXT_PHASE === "phase-production-build") {
    throw new Error("The database is not open while building.");
  }
  if (!shared[key]) {
    // The starter sets the first for the embedded server; DATABASE_URL itself stays what the operator wrote.
    const connectionString = process.env.FIRSTHAND_DATABASE_URL ?? process.env.DATABASE_URL;
    if (!connectionString) throw new Error("DATABASE_URL is not set: start through `npm start`.");
    shared[key] = new pg.Pool({
      connectionString,
      max: 10,
      // A stuck query or lock must not hold a request for ever (security.md R-12).
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 15_000,
      connectionTimeoutMillis: 5_000,
    });
    // An idle connection that drops is replaced by the next query; without a listener it would end the process.
    shared[key].on("error", () => {});
    // So would one that drops between two statements of a transaction; there the next statement is refused.
    shared[key].on("connect", (client) => client.on("error", () => {}));
  }
  return shared[key];
}

/** Closes the pool; the next query opens another. */
export async function closePool() {
  const open = shared[key];
  delete shared[key];
  await open?.end();
}

/**
 * A connection for a transaction. The one that dies before its `begin` is given back here: drizzle only gives back after
 * that, and a few failovers would leave a pool with nothing in it (tests/negotiation/crashes.test.ts).
 */
async function connect(): Promise<pg.PoolClient> {
  const client = await pool().connect();
  client.query = ((...args: unknown[]) => {
    // Only the first one: from then on the client's own method stands again.
    Reflect.deleteProperty(client, "query");
    const begun: unknown = Reflect.apply(client.query, client, args);
    if (begun instanceof Promise) begun.catch((error) => client.release(error));
    return begun;
  }) as typeof client.query;
  return client;
}

/** Looks like a pool to drizzle (`instanceof`), opens one at its first use. */
const lazyPool = new Proxy(Object.create(pg.Pool.prototype) as pg.Pool, {
  get: (_, property) => {
    if (property === "connect") return connect;
    const open = pool();
    const value = Reflect.get(open, property);
    return typeof value === "function" ? value.bind(open) : value;
  },
});

export const db: NodePgDatabase = drizzle({ client: lazyPool, casing: "snake_case" });
export type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];

/**
 * One act in one transaction: what is refused leaves nothing behind, whatever was written before the refusal, and what
 * throws does not either. Every command writes through this.
 * @param within a transaction that goes on after a refusal; absent: the act is one of its own
 */
export async function allOrNothing<T extends Result<unknown>>(
  act: (tx: Tx) => Promise<T>,
  within: Pick<Tx, "transaction"> = db,
): Promise<T> {
  let refusal: T | undefined;
  try {
    return await within.transaction(async (tx) => {
      const outcome = await act(tx);
      if (outcome.ok) return outcome;
      refusal = outcome;
      return tx.rollback();
    });
  } catch (error) {
    if (refusal && error instanceof TransactionRollbackError) return refusal;
    throw error;
  }
}
