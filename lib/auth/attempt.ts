import { AsyncLocalStorage } from "node:async_hooks";
import { db, type Tx } from "@/db/client";
import type { Jobs } from "@/lib/jobs/outbox";

/** One go at signing in. next-auth swallows what its adapter throws; it is kept here and thrown again. */
type Attempt = { tx: Tx; failure: unknown; letter: Jobs["sign_in_link"] | null };

const attempts = new AsyncLocalStorage<Attempt>();

/** The attempt this code runs in. @throws outside of one: next-auth is reached through `links.ts` only */
export function attempt(): Attempt {
  const current = attempts.getStore();
  if (!current) throw new Error("next-auth is only asked from within an attempt to sign in.");
  return current;
}

/**
 * Runs a conversation with next-auth in one transaction: link and letter are written together or not at all, and a
 * link is used up exactly when the session it opens is there.
 * @param work returns null to undo everything it has written
 */
export async function inAttempt<T>(
  work: (attempt: Attempt) => Promise<T | null>,
): Promise<T | null> {
  const undo = new Error("undone");
  try {
    return await db.transaction(async (tx) => {
      const current: Attempt = { tx, failure: undefined, letter: null };
      const result = await attempts.run(current, () => work(current));
      if (current.failure) throw current.failure;
      if (result === null) throw undo;
      return result;
    });
  } catch (error) {
    if (error === undo) return null;
    throw error;
  }
}
