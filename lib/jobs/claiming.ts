import "server-only";

import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { type Job, outbox } from "@/db/schema/jobs";
import { now } from "@/lib/clock/now";

/** How long a job is a worker's unless it says that it is still at it. One that dies leaves it to the others after this. */
export const lease = 60_000;

/** Tried over about three hours, then left for the operator to look at. */
export const mostAttempts = 8;

/** The wait after the nth failed attempt: 10 s, 30 s, 90 s, … two hours in the end. */
export const waitAfter = (attempts: number) => 10_000 * 3 ** (attempts - 1);

/** Takes the job that has been due longest, if there is one that no other worker holds. */
export async function claimJob(): Promise<Job | null> {
  const at = now();
  const due = sql`select id from ${outbox}
    where done_at is null and failed_at is null and held_at is null and run_at <= ${at.toISOString()}
      and (leased_until is null or leased_until <= ${at.toISOString()})
    order by run_at, id limit 1 for update skip locked`;
  const [job] = await db
    .update(outbox)
    .set({ leasedUntil: new Date(at.getTime() + lease), attempts: sql`${outbox.attempts} + 1` })
    .where(sql`${outbox.id} = (${due})`)
    .returning();
  return job ?? null;
}

/** Only the holder may say how it went: another worker's attempt has another number. */
const held = (job: Job) => and(eq(outbox.id, job.id), eq(outbox.attempts, job.attempts));

/** Says that a job is still being done: it stays its holder's for another lease. */
export async function keepJob(job: Job) {
  await db
    .update(outbox)
    .set({ leasedUntil: new Date(now().getTime() + lease) })
    .where(held(job));
}

/** @param scrubbed the payload is emptied, because it held a secret */
export async function finishJob(job: Job, { scrubbed }: { scrubbed: boolean }) {
  await db
    .update(outbox)
    .set({ doneAt: now(), leasedUntil: null, ...(scrubbed ? { payload: {} } : {}) })
    .where(held(job));
}

/** A failure that no further attempt would mend; its message is what the other side said. */
export class RefusedForGood extends Error {
  override name = "RefusedForGood";
}

/** Puts a failed job back for later; after the last attempt, or when it was refused for good, aside. */
export async function failJob(job: Job, error: unknown, { scrubbed }: { scrubbed: boolean }) {
  const lastError = sentenceOf(error);
  const givenUp = error instanceof RefusedForGood || job.attempts >= mostAttempts;
  await db
    .update(outbox)
    .set({
      leasedUntil: null,
      lastError,
      ...(givenUp
        ? { failedAt: now(), ...(scrubbed ? { payload: {} } : {}) }
        : { runAt: new Date(now().getTime() + waitAfter(job.attempts)) }),
    })
    .where(held(job));
}

/** How many jobs are due now, leased or not; a letter that is held back is not due. */
export async function countDue(): Promise<number> {
  return db.$count(
    outbox,
    sql`done_at is null and failed_at is null and held_at is null and run_at <= ${now().toISOString()}`,
  );
}

function sentenceOf(error: unknown): string {
  if (error instanceof RefusedForGood) return plain(error.message);
  return plain(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

function plain(text: string) {
  return text.replaceAll("\0", "").slice(0, 2000);
}
