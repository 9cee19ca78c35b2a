import pg from "pg";
import type { Person } from "@/lib/auth/actor";
import { at } from "@/lib/clock/now";
import { lookRound } from "@/lib/jobs/look-round";
import type { Result } from "@/lib/result";
import { type ActName, acts } from "./acts";
import { dice } from "./edits";

/** What a server is asked to do, at which time of day; and before which of its statements it is killed, if at all. */
export type Errand = {
  number: number;
  time: string;
  killedAt: number | null;
  act: { actor: Person; name: ActName; submissionId: string; version: number; seed: number } | null;
};
/** What came of it: of an act its result, of a look round what failed. */
export type Report = { number: number; result: Result<unknown> | null; failures: string[] };

// A server as a process of its own, on the database of the test: it does one errand after the other.

let statements = 0;
let killedAt: number | null = null;
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  const run = () => Reflect.apply(query, this, args);
  // Statements of a transaction are awaited; others are handed a callback by the pool.
  if (typeof args.at(-1) === "function") return run();
  statements += 1;
  // Every other time the statement is on its way already, and perhaps done: nobody is there to hear it.
  const begun = statements === killedAt && statements % 2 === 0 ? run() : null;
  if (statements === killedAt) process.kill(process.pid, "SIGKILL");
  return begun ?? run();
} as typeof query;

process.on("message", async ({ number, time, act, ...errand }: Errand) => {
  statements = 0;
  killedAt = errand.killedAt;
  const report = await at(new Date(time), async (): Promise<Report> => {
    if (!act) return { number, result: null, failures: (await lookRound()).map(String) };
    const { actor, name, submissionId, version, seed } = act;
    const scene = { submissionId, version, random: dice(seed) };
    return { number, result: await acts[name](actor, scene), failures: [] };
  }).catch((error) => ({ number, result: null, failures: [String(error)] }));
  process.send?.(report);
});
process.on("disconnect", () => process.exit(0));
process.send?.({ number: 0, result: null, failures: [] } satisfies Report);
