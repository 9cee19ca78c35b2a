import { once } from "node:events";
import net from "node:net";
import path from "node:path";
import { words } from "#words/process";
import { closePool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { seedDemonstration } from "@/lib/demonstration/seed";
import { startClock } from "@/lib/jobs/look-round";
import { startWorker } from "@/lib/jobs/worker";
import { layFirstDay } from "@/lib/operator/first-day";
import { openDatabase } from "@/lib/postgres/open";
import { CannotStart } from "@/lib/postgres/refusal";
import { refuseUnbuilt } from "@/lib/serving/build-stamp";
import { serve } from "@/lib/serving/server";
import { settings } from "@/lib/settings/environment";
import { giveUp, whenAsked, within } from "./ending";

// The whole server in one process: settings, database, migrations, demonstration, pages, worker. Prints the address
// when ready. Asked to end, it takes no new requests, finishes those under way and the worker's jobs, then ends the
// database. Killed at any point, the next start mends it: every step looks at what is there.

/** How long requests and jobs under way may take once the process is asked to end. */
const drainMs = 30_000;

const root = path.resolve(import.meta.dirname, "..");
const development = process.argv.includes("--development");
const say = (sentence: string) => console.error(sentence);

// Each step adds how it is undone; asked to end while still starting, only the steps done are undone.
const undo: (() => Promise<unknown>)[] = [];
let ending = false;
whenAsked(async () => {
  ending = true;
  say(words.ending);
  for (const step of undo.reverse()) await within(drainMs, step());
  process.exit(0);
});

try {
  const { host, port, demonstration, appUrl } = settings();
  await refuseTakenPort(host, port);
  if (!development) await refuseUnbuilt(root);
  const database = await openDatabase(say);
  undo.push(database.stop);
  await migrate(database.url, { say });
  undo.push(closePool);
  await layFirstDay();
  if (demonstration && (await seedDemonstration())) say(words.laidDemonstration);
  const server = await serve({
    host,
    port,
    nextDirectory: root,
    development,
  });
  const worker = startWorker();
  const clock = startClock({ report: console.error });
  undo.push(() => Promise.all([server.close(), worker.stop(), clock.stop()]));
  console.log(words.ready(demonstration ? appUrl.origin : server.address, appUrl.origin));
  if (demonstration) console.log(words.demonstration(appUrl.origin));
} catch (error) {
  // What was under way while everything was undone has nothing to say.
  if (!ending) giveUp(error);
}

/** Said before anything is begun, not after the database is up. */
async function refuseTakenPort(host: string, port: number) {
  const probe = net.createServer().listen(port, host);
  try {
    await once(probe, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new CannotStart(words.portTaken(port));
    if (code === "EACCES") throw new CannotStart(words.portForbidden(port));
    throw new CannotStart(words.hostUnknown(host));
  }
  probe.close();
  await once(probe, "close");
}
