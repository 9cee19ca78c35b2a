// Plain JavaScript, because the installer (scripts/run.mjs) needs it on any Node, before anything is installed.
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * A process's number and, on Linux, when it began: after a restart of a container the same small number
 * is somebody else, and a lock left behind would otherwise be waited for for ever.
 * @param {number} pid
 * @returns {string | null} null when no such process lives
 */
function identity(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return null;
  }
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ");
    return fields?.[0] === "Z" ? null : `${pid} ${fields?.[19]}`;
  } catch {
    return String(pid);
  }
}

/**
 * Runs `work` while holding a lock file; a second process waits, a lock whose holder is dead is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ waiting?: (pid: number) => void, patienceMs?: number }} [options] `waiting` is called once when
 *   somebody else holds it; after `patienceMs` an Error is thrown (default: ten minutes)
 * @returns {Promise<T>}
 */
export async function exclusively(file, work, { waiting, patienceMs = 600_000 } = {}) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const own = `${file}.${process.pid}`;
  const deadline = Date.now() + patienceMs;
  let told = false;
  for (;;) {
    // Written aside and linked into place: the lock is never seen without its holder's name.
    fs.writeFileSync(own, identity(process.pid) ?? "");
    try {
      fs.linkSync(own, file);
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    } finally {
      fs.rmSync(own, { force: true });
    }
    const holder = read(file);
    if (holder === null) continue;
    const pid = Number.parseInt(holder, 10);
    if (!pid || identity(pid) !== holder) {
      takeAway(file, holder);
      continue;
    }
    if (!told) waiting?.(pid);
    told = true;
    if (Date.now() > deadline) throw new Error(`Process ${pid} has held ${file} for too long.`);
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/** @param {string} file */
function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/**
 * Removes a dead process's lock. Moved first, so that of two who found it only one removes it; a lock that
 * somebody living set meanwhile is put back.
 * @param {string} file
 * @param {string} dead
 */
function takeAway(file, dead) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    if (read(aside) !== dead) fs.linkSync(aside, file);
  } catch {
    // Somebody else was first.
  } finally {
    fs.rmSync(aside, { force: true });
  }
}
