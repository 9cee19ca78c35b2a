import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { exclusively } from "../lib/postgres/exclusive.mjs";
import { cleanPath } from "./node.mjs";

/**
 * Installs the packages of package-lock.json if what is there is not that. Two starts at once do it once; an
 * install that was killed is not whole, so the next start does it again.
 * @throws Error with a sentence when npm fails
 */
export async function install(root) {
  if (isInstalled(root)) return;
  const waiting = (pid) =>
    console.error(`Process ${pid} is installing the packages; waiting for it.`);
  await exclusively(path.join(root, ".tmp", "install.lock"), () => installOnce(root), { waiting });
}

async function installOnce(root) {
  if (isInstalled(root)) return;
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  console.error("Installing the packages (about half a minute).");
  const still = setInterval(() => console.error(`Still installing (${seconds()} s).`), 20_000);
  try {
    await npmCi(root);
  } finally {
    clearInterval(still);
  }
  console.error(`Installed in ${seconds()} s.`);
}

/**
 * Whether node_modules is just what the lock says. npm writes its own record there last, so a half-finished install
 * has none. Packages for other systems may be absent; one too many would shadow another.
 */
export function isInstalled(root) {
  const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).packages;
  let present;
  try {
    present = read("node_modules/.package-lock.json");
  } catch {
    return false;
  }
  const { "": _self, ...wanted } = read("package-lock.json");
  const agree = (place) =>
    present[place].version === wanted[place]?.version &&
    present[place].integrity === wanted[place].integrity;
  const spared = (place) => wanted[place].optional && !isForHere(wanted[place]);
  return (
    Object.keys(present).every(agree) &&
    Object.keys(wanted).every((place) => place in present || spared(place))
  );
}

const isForHere = ({ os, cpu, libc }) =>
  Boolean(os && cpu && !libc) && os.includes(process.platform) && cpu.includes(process.arch);

function npmCi(root) {
  // No package's install script runs: what they would do (links of PostgreSQL) we do ourselves.
  const words = [
    "ci",
    "--include=dev",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const npm = process.env.npm_execpath;
  const [command, ...rest] =
    npm?.endsWith("npm-cli.js") && !npm.startsWith(path.join(root, "node_modules"))
      ? [process.execPath, npm, ...words]
      : [process.platform === "win32" ? "npm.cmd" : "npm", ...words];
  const child = spawn(command, rest, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, PATH: cleanPath() },
    shell: command.endsWith(".cmd"),
  });
  const pass = (signal) => child.kill(signal);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    const failed = (why) =>
      reject(
        new Error(
          `The packages could not be installed (npm ci: ${why}). Run it again when mended.`,
        ),
      );
    child.once("error", (error) => failed(error.message));
    child.once("exit", (code, signal) =>
      code === 0 ? resolve() : failed(signal ?? `exit ${code}`),
    );
  }).finally(() => {
    for (const signal of signals) process.off(signal, pass);
  });
}
