import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { freePort, startPortal } from "../support/process";
import { runFolder } from "../support/run-folder";
import { load } from "./load";

const root = path.resolve(import.meta.dirname, "../..");
const article = "/articles/nine-seconds";

/**
 * An article read at 1, 32 and 128 connections, beside bare node:http handing out the same bytes in a process of its
 * own: the ceiling of this runtime on this machine, in the same run. The client shares the processors with both.
 */
export async function run(args: string[]) {
  const seconds = Number(args[0] ?? 5);
  const portal = await startPortal({ data: path.join(runFolder(root), "bench") });
  const page = Buffer.from(
    await (
      await fetch(portal.url + article, { headers: { "accept-encoding": "gzip" } })
    ).arrayBuffer(),
  );
  const port = await freePort();
  const bare = fork(path.join(import.meta.dirname, "bare.mjs"), [
    String(port),
    String(page.length),
  ]);
  await once(bare, "message");
  try {
    for (const connections of [1, 32, 128]) {
      await load(portal.url + article, connections, 1);
      const ours = await load(portal.url + article, connections, seconds);
      const ceiling = await load(`http://127.0.0.1:${port}/`, connections, seconds);
      console.log(
        [
          `${String(connections).padStart(3)} connections`,
          `article ${ours.perSecond.toFixed(0)} req/s, p99 ${ours.p99.toFixed(1)} ms`,
          `bare node:http ${ceiling.perSecond.toFixed(0)} req/s, p99 ${ceiling.p99.toFixed(1)} ms`,
          `ratio ${(ours.perSecond / ceiling.perSecond).toFixed(2)}`,
        ].join(" | "),
      );
    }
  } finally {
    bare.kill();
    await portal.end();
  }
}
