import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { words } from "#words/process";
import { findAccount } from "./account";
import { findBinaries } from "./binaries";
import { exclusively } from "./exclusive.mjs";
import { type Folder, folderOf } from "./folder";
import { initialise, user } from "./initialise";
import { CannotStart } from "./refusal";
import { clearStale, findRunning } from "./running";
import { startSupervised } from "./supervise";

export type EmbeddedPostgres = {
  url: string;
  /** Whether this process started it, and so ends it. */
  owner: boolean;
  /** Ends the server if this process owns it; a process that joined just leaves. */
  stop: () => Promise<void>;
};

/** After kill -9 of everything, children of the old server may hold its memory for a moment. */
const attempts = 10;

/**
 * The embedded PostgreSQL of a data directory: made at first use, started when nobody has, joined when somebody has.
 * It ends with the process that started it, however that ends.
 * @param quick for tests only: does not wait for the disk, so a power cut loses data
 * @throws CannotStart with a sentence for the operator
 */
export async function ensurePostgres(
  dataDirectory: string,
  { quick = false, say = () => {} }: { quick?: boolean; say?: (sentence: string) => void } = {},
): Promise<EmbeddedPostgres> {
  const folder = folderOf(dataDirectory);
  fs.mkdirSync(folder.base, { recursive: true });
  return exclusively(folder.starting, () => joinOrStart(folder, quick, say), {
    waiting: (pid) => say(words.waitingForStart(pid)),
  });
}

async function joinOrStart(folder: Folder, quick: boolean, say: (sentence: string) => void) {
  const joined = await join(folder);
  if (joined) return joined;

  const binaries = findBinaries();
  const account = findAccount(folder.database, [binaries.home, folder.base]);
  if (!fs.existsSync(folder.made)) say(words.makingDatabase);
  initialise(folder, binaries, account, quick);
  for (let attempt = 1; ; attempt++) {
    clearStale(folder);
    try {
      const server = await startSupervised(folder, binaries, account, quick);
      return { url: address(folder, server.port), owner: true, stop: server.stop };
    } catch (error) {
      if (attempt === attempts || !(error instanceof CannotStart)) throw error;
      await sleep(300);
    }
  }
}

/** A running server, waited for while it starts or stops; null when there is none. */
async function join(folder: Folder): Promise<EmbeddedPostgres | null> {
  for (;;) {
    const running = findRunning(folder);
    if (!running) return null;
    if (running.port !== null) {
      return { url: address(folder, running.port), owner: false, stop: async () => {} };
    }
    await sleep(50);
  }
}

function address(folder: Folder, port: number) {
  if (!fs.existsSync(folder.secret)) throw new CannotStart(words.secretLost(folder.secret));
  const password = fs.readFileSync(folder.secret, "utf8").trim();
  return `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;
}
