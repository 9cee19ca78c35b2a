import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import type { Errand, Report } from "./server-process";

/** A server process: what it is asked is answered, or null where it was killed over it. */
export type Server = {
  ask(errand: Omit<Errand, "number">): Promise<Report | null>;
  end(): Promise<void>;
  /** How often it was killed and started anew. */
  deaths: () => number;
};

const entry = path.join(import.meta.dirname, "server-process.ts");
const register = path.resolve(import.meta.dirname, "../../scripts/register.mjs");

/** Starts a server on the test's database; one that is killed is started again, as whoever watches over it would. */
export async function aServer(): Promise<Server> {
  let deaths = 0;
  let numbers = 0;
  let child = await started();
  return {
    async ask(errand) {
      if (isGone(child.process)) {
        deaths += 1;
        child = await started();
      }
      numbers += 1;
      const number = numbers;
      const { process: at, gone } = child;
      const answered = new Promise<Report>((resolve) => {
        const hear = (report: Report) => {
          if (report.number !== number) return;
          at.off("message", hear);
          resolve(report);
        };
        at.on("message", hear);
      });
      at.send({ ...errand, number } satisfies Errand);
      return Promise.race([answered, gone]);
    },
    async end() {
      child.process.kill("SIGKILL");
      await child.gone;
    },
    deaths: () => deaths,
  };
}

const isGone = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

async function started() {
  const child = fork(entry, {
    execArgv: ["--import", register],
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const gone = once(child, "exit").then(() => null);
  if (!(await Promise.race([once(child, "message"), gone])))
    throw new Error("A server did not start.");
  return { process: child, gone };
}
