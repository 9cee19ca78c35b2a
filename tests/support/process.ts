import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** What a start must not inherit from whoever runs the tests. */
const foreign = ["DATABASE_URL", "FIRSTHAND_DATABASE_URL", "APP_URL", "SMTP_URL", "MAIL_FROM"];

export async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as net.AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** One of this project's entries as a real process, in a group of its own, with all it said. */
export type Run = {
  child: ChildProcess;
  said: () => string;
  /** Resolves with the exit code, or the signal that killed it. */
  ended: Promise<number | NodeJS.Signals>;
  /** Resolves when it has said something that matches; rejects when it ends first. */
  saying: (pattern: RegExp) => Promise<void>;
  /** kill -9 of the whole group, as a power cut would. */
  kill: () => Promise<unknown>;
};

/**
 * Runs an entry of scripts/ as run.mjs does.
 * @param entry "start", "firsthand" and so on; "run" is the runner itself, with its verb as the first argument
 * @param env over the usual environment, from which everything that is the operator's is taken
 */
export function runEntry(entry: string, args: string[], env: Record<string, string>): Run {
  const inherited = { ...process.env };
  for (const name of [...foreign, "AUTH_SECRET", "FIRSTHAND_DATA", "PORT", "HOST"]) {
    delete inherited[name];
  }
  const file = entry === "run" ? "run.mjs" : `${entry}.ts`;
  const words = ["--import", "./scripts/register.mjs", `scripts/${file}`, ...args];
  const child = spawn(process.execPath, words, {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...inherited, NODE_ENV: "production", NODE_OPTIONS: "", ...env },
  });
  let said = "";
  const hear = (chunk: Buffer) => {
    said += chunk;
    child.emit("said");
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = once(child, "close").then(([code, signal]) => code ?? signal);
  return {
    child,
    said: () => said,
    ended,
    saying: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => pattern.test(said) && resolve();
        child.on("said", look);
        void ended.then((code) => reject(new Error(`It ended with ${code} and said:\n${said}`)));
        look();
      }),
    kill: () => {
      if (child.exitCode === null && child.signalCode === null && child.pid)
        process.kill(-child.pid, "SIGKILL");
      return ended;
    },
  };
}

/** The whole portal in demonstration mode on a free port, ready. */
export async function startPortal({ data }: { data: string }) {
  const port = await freePort();
  const run = runEntry("start", [], { FIRSTHAND_DATA: data, PORT: String(port) });
  await run.saying(/is ready at/);
  return {
    url: `http://localhost:${port}`,
    port,
    run,
    end: async () => {
      run.child.kill("SIGTERM");
      const code = await run.ended;
      if (code !== 0) throw new Error(`The portal ended with ${code} and said:\n${run.said()}`);
    },
  };
}
