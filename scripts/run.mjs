// The door of every npm script. Runs on any Node from 20.9: installs what is missing, then does the work under the
// Node this project pins. All talk goes to standard error, because `firsthand check` and its like print only JSON.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { cleanPath, findNode } from "./node.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Verb → the entries that do it, one after the other, with what they are told and the mode they run in. */
const verbs = {
  start: { mode: "production", entries: [["build"], ["start"]] },
  dev: {
    mode: "development",
    entries: [
      ["build", "--without-pages"],
      ["start", "--development"],
    ],
  },
  worker: { mode: "production", entries: [["worker"]] },
  firsthand: { mode: "production", entries: [["firsthand"]] },
  bench: { mode: "production", entries: [["build"], ["bench"]] },
  browser: { mode: undefined, entries: [["browser"]] },
  check: { mode: undefined, entries: [["test", "--fast"]] },
  "train-screening": { mode: undefined, entries: [["train-screening"]] },
  test: { mode: undefined, entries: [["test"]] },
};

const [verb = "", ...rest] = process.argv.slice(2);
process.chdir(root);
process.exit(await run(verb, rest));

/** @returns the exit code: the entry's own, 64 for a verb there is not, 1 where nothing could be started */
async function run(verb, rest) {
  const { mode, entries } = verbs[verb] ?? {};
  if (!entries)
    return refuse(`There is no "${verb}" here. There are: ${Object.keys(verbs).join(", ")}.`, 64);
  try {
    await install(root);
  } catch (error) {
    return refuse(error.message, 1);
  }
  const node = findNode(root);
  if (!node) {
    return refuse(
      `Node 22.18 or later is needed on ${process.platform} ${process.arch}, and this is ${process.version}.`,
      1,
    );
  }
  for (const [index, [entry, ...words]] of entries.entries()) {
    const last = index === entries.length - 1;
    const code = await child(node, entry, [...words, ...(last ? rest : [])], mode);
    if (code !== 0 || last) return code;
  }
}

function refuse(sentence, code) {
  console.error(sentence);
  return code;
}

/**
 * Runs one entry and passes signals on. The open channel tells it when we die without a word (kill -9), and where
 * npm stands above us, we watch for its death: npm's own shell can outlive it.
 */
function child(node, entry, words, mode) {
  const file = path.join(root, "scripts", `${entry}.ts`);
  const register = path.join(root, "scripts", "register.mjs");
  const process_ = spawn(node, ["--import", `file://${register}`, file, ...words], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      PATH: [path.dirname(node), cleanPath()].join(path.delimiter),
      NEXT_TELEMETRY_DISABLED: "1",
      ...(mode ? { NODE_ENV: mode } : {}),
    },
  });
  const pass = (signal) => process_.kill(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, pass);
  const above = process.ppid;
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== above) pass("SIGTERM");
  }, 500);
  return new Promise((resolve) => {
    process_.once("error", (error) =>
      resolve(refuse(`${node} did not start: ${error.message}`, 1)),
    );
    process_.once("exit", (code, signal) => {
      clearInterval(watch);
      for (const name of signals) process.off(name, pass);
      resolve(code ?? (signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1));
    });
  });
}
