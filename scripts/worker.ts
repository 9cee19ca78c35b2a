import { words } from "#words/process";
import { closePool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { startClock } from "@/lib/jobs/look-round";
import { startWorker } from "@/lib/jobs/worker";
import { openDatabase } from "@/lib/postgres/open";
import { giveUp, whenAsked, within } from "./ending";

// The worker apart from the server: letters, scheduled work and what follows a commit. Any number may run.

/** How long jobs under way may take once the process is asked to end. */
const drainMs = 30_000;

const say = (sentence: string) => console.error(sentence);
const undo: (() => Promise<unknown>)[] = [];
whenAsked(async () => {
  for (const step of undo.reverse()) await within(drainMs, step());
  process.exit(0);
});

try {
  const database = await openDatabase(say);
  undo.push(database.stop);
  await migrate(database.url, { say });
  const worker = startWorker();
  const clock = startClock({ report: console.error });
  undo.push(closePool, () => Promise.all([worker.stop(), clock.stop()]));
  console.log(words.workerReady);
} catch (error) {
  giveUp(error);
}
