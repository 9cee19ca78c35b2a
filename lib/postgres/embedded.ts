import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { words } from "#words/process";
import { findAccount } from "./account";
import { findBinaries } from "./binaries";
import { exclusively } from "./exclusive.mjs";
import { type Folder, folderOf } from "./folder";
import { initialise, user } from "./initialise";
import { choosePort } from "./port";
import { CannotStart } from "./refusal";
import { clearStale, findRunning } from "./running";
import { startSupervised } from "./supervise";

export type EmbeddedPostgres = {
  url: string;
  /** Ends the server if this process started it; a process that joined just leaves. */
  stop: () => Promise<void>;
};

type Options = {
  /** For tests only: does not wait for the disk, so a power cut loses data. */
  quick?: boolean;
  say?: (sentence: string) => void;
};

/** How this process has the server: started by it, or joined. */
type Held = { port: number; stop: () => Promise<void> };

/** After kill -9 of everything, children of the old server may hold its memory for a moment. */
const attempts = 10;

/** How often to look whether the server is still there. */
const watchMs = 1_000;

/**
 * The embedded PostgreSQL of a data directory: made at first use, started when nobody has, joined when somebody has.
 * It ends with the process that started it, however that ends; a process that joined then starts it anew, on the
 * same port, so connections come back by themselves.
 * @throws CannotStart with a sentence for the operator
 */
export async function ensurePostgres(
  dataDirectory: string,
  options: Options = {},
): Promise<EmbeddedPostgres> {
  const folder = folderOf(dataDirectory);
  fs.mkdirSync(folder.base, { recursive: true });
  let held = await joinOrStart(folder, options);
  let mending: Promise<void> | null = null;

  const mend = async () => {
    options.say?.(words.databaseEnded);
    try {
      held = await joinOrStart(folder, options);
    } catch (error) {
      options.say?.((error as Error).message);
    }
  };
  const watch = setInterval(() => {
    if (mending || findRunning(folder)) return;
    mending = mend().finally(() => {
      mending = null;
    });
  }, watchMs);
  watch.unref();

  return {
    url: address(folder, held.port),
    stop: async () => {
      clearInterval(watch);
      await mending;
      await held.stop();
    },
  };
}

function joinOrStart(folder: Folder, { quick = false, say = () => {} }: Options): Promise<Held> {
  return exclusively(
    folder.starting,
    async () => (await join(folder)) ?? (await start(folder, quick, say)),
    { waiting: (pid) => say(words.waitingForStart(pid)) },
  );
}

/** A running server, waited for while it starts or stops; null when there is none. */
async function join(folder: Folder): Promise<Held | null> {
  for (;;) {
    const running = findRunning(folder);
    if (!running) return null;
    if (running.port !== null) return { port: running.port, stop: async () => {} };
    await sleep(50);
  }
}

async function start(
  folder: Folder,
  quick: boolean,
  say: (sentence: string) => void,
): Promise<Held> {
  const binaries = findBinaries();
  const account = findAccount(folder.database, [binaries.home, folder.base]);
  if (!fs.existsSync(folder.made)) say(words.makingDatabase);
  initialise(folder, binaries, account, quick);
  for (let attempt = 1; ; attempt++) {
    clearStale(folder);
    const port = await choosePort(folder);
    try {
      return { port, ...(await startSupervised(folder, binaries, account, { port, quick })) };
    } catch (error) {
      if (attempt === attempts || !(error instanceof CannotStart)) throw error;
      await sleep(300);
    }
  }
}

function address(folder: Folder, port: number) {
  if (!fs.existsSync(folder.secret)) throw new CannotStart(words.secretLost(folder.secret));
  const password = fs.readFileSync(folder.secret, "utf8").trim();
  return `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;
}
