import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/**
 * PATH without any node_modules/.bin and without the pinned Node's own folder: `npm ci` removes node_modules first,
 * and would pull the Node that runs it from under its feet; a second Next on the PATH breaks the build.
 */
export function cleanPath() {
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((folder) => !/[\\/]node_modules[\\/](\.bin|node-[^\\/]+[\\/]bin)[\\/]?$/.test(folder))
    .join(path.delimiter);
}

/**
 * The Node to work under: the pinned one from the packages where there is one for this system and it runs, else the
 * one running, where it is new enough to run TypeScript and module hooks (22.18).
 * @returns {string | null} its path
 */
export function findNode(root) {
  const system = { win32: "win", linux: "linux", darwin: "darwin" }[process.platform];
  const name = process.platform === "win32" ? "node.exe" : "node";
  const pinned = path.join(root, "node_modules", `node-${system}-${process.arch}`, "bin", name);
  // The pinned Node is built for glibc: elsewhere it is there and does not run.
  if (fs.existsSync(pinned) && spawnSync(pinned, ["--version"]).status === 0) return pinned;

  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? process.execPath : null;
}
