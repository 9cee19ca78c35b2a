import fs from "node:fs";
import path from "node:path";
import type { Folder } from "./folder";

/** A server on this folder: its port once it takes connections, null while it starts or stops. */
export type Running = { pid: number; port: number | null };

/**
 * The server that runs on the folder, read from PostgreSQL's own postmaster.pid; null when none does.
 * A number that meanwhile belongs to another program (after a restart) counts as none.
 */
export function findRunning(folder: Folder): Running | null {
  const lines = pidFile(folder);
  const pid = Number(lines?.[0]);
  if (!lines || !pid || !isPostgres(pid, folder)) return null;
  const ready = /ready/.test(lines[7] ?? "");
  return { pid, port: ready ? Number(lines[3]) : null };
}

/**
 * PostgreSQL will not start while the number in its file lives, whoever that is by now. Call it only while holding
 * the lock on starting.
 */
export function clearStale(folder: Folder) {
  if (findRunning(folder) === null)
    fs.rmSync(path.join(folder.database, "postmaster.pid"), { force: true });
}

function pidFile(folder: Folder) {
  try {
    return fs.readFileSync(path.join(folder.database, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return null;
  }
}

function isPostgres(pid: number, folder: Folder) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder.database);
  } catch (error) {
    // Not Linux: the number is all there is. On Linux without the file, it died this moment.
    return process.platform !== "linux" || (error as NodeJS.ErrnoException).code === "EACCES";
  }
}
