import "server-only";

import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { now } from "@/lib/clock/now";
import type { EventType } from "@/lib/events/vocabulary";

/** What the worker can be asked to do, and with what. */
export type Jobs = {
  /**
   * One plain-text letter to one address; `about` says what the desk is shown of a letter about a piece, `facts` what
   * it is written from where its editor may put it differently (`lib/notifications/kept-facts.ts`).
   */
  mail: { to: string; subject: string; body: string; about?: LetterAbout; facts?: string };
  /** A sign-in link: sealed, because the row must not hold a usable link (security.md AC-78). */
  sign_in_link: { to: string; sealed: string };
  /** A link by which somebody says that an identity is theirs: sealed for the same reason. */
  join_link: { to: string; sealed: string };
};
export type JobKind = keyof Jobs;

/** The event that caused a letter, who it goes to, and as what they get it. */
export type LetterAbout = {
  event: number;
  kind: EventType;
  person: string;
  name: string;
  side: "author" | "desk";
  /** About the author's unsent work: nobody else is shown it. */
  unsent: boolean;
};

/**
 * Asks for work after commit, inside the caller's transaction: it happens if and only if the transaction does.
 * @param onceKey a second request with the same key is ignored
 * @param submissionId the piece a letter is about
 */
export async function enqueue<Kind extends JobKind>(
  tx: Tx,
  kind: Kind,
  payload: Jobs[Kind],
  {
    runAt = now(),
    onceKey,
    submissionId,
  }: { runAt?: Date; onceKey?: string; submissionId?: string } = {},
) {
  await tx
    .insert(outbox)
    .values({
      kind,
      payload,
      runAt,
      onceKey: onceKey ?? null,
      submissionId: submissionId ?? null,
    })
    .onConflictDoNothing();
  await tx.execute(sql`select pg_notify('outbox', '')`);
}
