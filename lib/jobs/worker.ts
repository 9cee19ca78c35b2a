import "server-only";

import type { Job } from "@/db/schema/jobs";
import { claimJob, countDue, failJob, finishJob, keepJob, lease, mostAttempts } from "./claiming";
import { handlers } from "./handlers";
import { listenForJobs } from "./listening";
import type { JobKind } from "./outbox";
import { sweep } from "./sweep";

export type Worker = {
  /** Finishes what it holds and ends. */
  stop(): Promise<void>;
  /** Resolves when no job is due any more, by whichever worker. */
  idle(): Promise<void>;
};

/** One slow mail server must not hold up every letter. */
const lanes = 3;

/** How often a worker clears away what has run out, in ms. */
const sweepEvery = 3_600_000;

/**
 * Does the work in the outbox, one job a lane, as soon as its transaction has committed. May run in the server's
 * process or apart, and beside others: each job is one worker's at a time. Outlives a database that goes away.
 * @param lookEvery how often it looks round unasked, in ms: for jobs with a later time, and in case a call was missed
 * @param wait how long it waits after the database refused, in ms
 */
export function startWorker({ lookEvery = 5000, wait = 1000 } = {}): Worker {
  let stopping = false;
  // Counted, so that a call heard while a lane is looking is not slept over.
  let calls = 0;
  const waking = new Set<() => void>();
  const wakeAll = () => {
    calls += 1;
    for (const wake of waking) wake();
  };
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        waking.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      waking.add(wake);
      if (stopping) wake();
    });

  /** What was done must be said, or it is done twice: the database is asked again until it listens. */
  const persist = async (say: () => Promise<void>) => {
    for (;;) {
      try {
        return await say();
      } catch (error) {
        if (stopping) throw error;
        await rest(wait);
      }
    }
  };

  const lane = async () => {
    while (!stopping) {
      try {
        const heard = calls;
        const job = await claimJob();
        if (job) await attend(job, persist);
        else if (heard === calls) await rest(lookEvery);
      } catch {
        // The database is away. What was held comes back when its lease ends.
        await rest(wait);
      }
    }
  };

  // What a database that is away leaves unswept, the next round finds.
  const sweeping = () => sweep().catch(() => {});
  const rounds = setInterval(sweeping, sweepEvery);

  const hush = listenForJobs(wakeAll, wait);
  const running = [sweeping(), ...Array.from({ length: lanes }, lane)];
  return {
    async stop() {
      stopping = true;
      clearInterval(rounds);
      wakeAll();
      await Promise.all([...running, hush()]);
    },
    async idle() {
      while ((await countDue()) > 0) {
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
  };
}

/** Does one job, keeping it for as long as that takes, and says how it went. */
async function attend(job: Job, persist: (say: () => Promise<void>) => Promise<void>) {
  const handler = handlers[job.kind as JobKind];
  const scrubbed = handler?.secret ?? false;
  const keeping = setInterval(() => void keepJob(job).catch(() => {}), lease / 3);
  try {
    if (!handler) throw new Error(`No worker of this version does "${job.kind}".`);
    if (job.attempts > mostAttempts) throw new Error("Every worker that tried this was stopped.");
    await handler.run(job.payload as never, job);
  } catch (error) {
    return persist(() => failJob(job, error, { scrubbed }));
  } finally {
    clearInterval(keeping);
  }
  await persist(() => finishJob(job, { scrubbed }));
}
