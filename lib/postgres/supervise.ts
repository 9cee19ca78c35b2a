import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import type { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { words } from "#words/process";
import type { Account } from "./account";
import type { Binaries } from "./binaries";
import type { Folder } from "./folder";
import { CannotStart } from "./refusal";
import { findRunning } from "./running";

/**
 * A shell stands between us and PostgreSQL and holds one end of a pipe (file 3) whose other end is ours. When this
 * process ends in whatever way, kill -9 included, the pipe closes and PostgreSQL gets a fast, clean shutdown.
 */
const keeper = `"$@" 3<&- </dev/null & server=$!
(cat <&3 >/dev/null; kill -INT $server 2>/dev/null) &
trap "" INT TERM HUP
wait $server`;

/** How long a start may take: recovery after a crash of a large database takes a while. */
const patienceMs = 120_000;

/**
 * Starts PostgreSQL on the folder and a loopback port, and waits until it takes connections.
 * @param quick for tests: no waiting for the disk
 * @returns how to end it, cleanly
 * @throws CannotStart with the end of PostgreSQL's log when it does not come up
 */
export async function startSupervised(
  folder: Folder,
  binaries: Binaries,
  account: Account,
  { port, quick }: { port: number; quick: boolean },
): Promise<{ stop: () => Promise<void> }> {
  const options = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    shared_buffers: "64MB",
    log_checkpoints: "off",
    ...(quick ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
  };
  const server = [
    ...[binaries.postgres, "-D", folder.database],
    ...Object.entries(options).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const [program = "", ...rest] =
    process.platform === "win32"
      ? server
      : [...account.before, "sh", "-c", keeper, "firsthand-postgres", ...server];

  if (fs.existsSync(folder.log)) fs.renameSync(folder.log, `${folder.log}.before`);
  const log = fs.openSync(folder.log, "a", 0o600);
  // Detached: Ctrl-C reaches the whole terminal's group, and the server must outlive the last request.
  const child = spawn(program, rest, {
    ...account.identity,
    stdio: ["ignore", log, log, "pipe"],
    detached: true,
    windowsHide: true,
  });
  fs.closeSync(log);
  const ended = once(child, "exit").catch((error: unknown) => error);
  const pipe = child.stdio[3] as unknown as Readable & { unref?: () => void };
  pipe.on("error", () => {});

  if (!(await isReady(folder, port, ended))) {
    pipe.destroy();
    throw new CannotStart(words.postgresFailed(fs.readFileSync(folder.log, "utf8").slice(-1500)));
  }
  child.unref();
  pipe.unref?.();
  return {
    stop: async () => {
      child.ref();
      if (process.platform === "win32") child.kill();
      pipe.destroy();
      await ended;
    },
  };
}

async function isReady(folder: Folder, port: number, ended: Promise<unknown>) {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline && !over; ) {
    if (findRunning(folder)?.port === port) return true;
    await sleep(20);
  }
  return false;
}
