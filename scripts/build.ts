import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { words } from "#words/process";
import { exclusively } from "@/lib/postgres/exclusive.mjs";
import { stampFile as pagesStamp, stampOfSources } from "@/lib/serving/build-stamp";
import { whenAsked } from "./ending";

// Builds what is served, if its sources changed since. Steps before the pages (fonts, island scripts) are the files
// scripts/build-*.ts. With --without-pages only those: development makes its pages as they are asked for.

const root = path.resolve(import.meta.dirname, "..");
const [stampFile, what] = process.argv.includes("--without-pages")
  ? [path.join(root, "public/assets/.built"), words.building.assets]
  : [pagesStamp(root), words.building.pages];
const log = path.join(root, ".tmp", "build.log");

let ask: (signal: NodeJS.Signals) => void = () => {};
whenAsked((signal) => ask(signal));

process.exitCode = await exclusively(path.join(root, ".tmp", "build.lock"), build, {
  waiting: (pid) => console.error(words.building.waiting(pid)),
});

/** @returns the exit code */
async function build() {
  const sources = stampOfSources(root);
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, "utf8") === sources) return 0;

  // A build killed from here on leaves no stamp, so the next one does it again.
  fs.rmSync(stampFile, { force: true });
  fs.rmSync(log, { force: true });
  console.error(what);
  const began = Date.now();
  for (const step of steps()) {
    const code = await run(step);
    if (code !== 0) {
      console.error(fs.readFileSync(log, "utf8"));
      console.error(words.building.failed);
      return code;
    }
  }
  fs.mkdirSync(path.dirname(stampFile), { recursive: true });
  fs.writeFileSync(stampFile, sources);
  console.error(words.building.done(Math.round((Date.now() - began) / 1000)));
  return 0;
}

function steps(): string[][] {
  const ours = fs
    .readdirSync(import.meta.dirname)
    .filter((file) => /^build-.+\.(ts|mjs)$/.test(file))
    .sort()
    .map((file) => [
      ...["--import", path.join(import.meta.dirname, "register.mjs")],
      path.join(import.meta.dirname, file),
    ]);
  const pages = [path.join(root, "node_modules/next/dist/bin/next"), "build"];
  return process.argv.includes("--without-pages") ? ours : [...ours, pages];
}

async function run(step: string[]) {
  const output = fs.openSync(log, "a");
  const child = spawn(process.execPath, step, {
    cwd: root,
    stdio: ["ignore", output, output],
    env: { ...process.env, NODE_ENV: "production" },
  });
  fs.closeSync(output);
  ask = (signal) => child.kill(signal);
  const [code] = await once(child, "exit");
  return Number(code ?? 1);
}
