import fs from "node:fs";
import path from "node:path";

/**
 * A folder of this run's own under .tmp of the checkout, removed when the run ends; what killed runs left is removed
 * by the next.
 * @param root the checkout
 * @returns its absolute path
 */
export function runFolder(root: string): string {
  const all = path.join(root, ".tmp", "tests");
  const own = path.join(all, String(process.pid));
  if (fs.existsSync(all)) {
    for (const name of fs.readdirSync(all)) {
      if (!lives(Number(name))) fs.rmSync(path.join(all, name), { recursive: true, force: true });
    }
  }
  fs.mkdirSync(own, { recursive: true });
  // A database killed by a test may still be writing; what cannot be removed now, the next run removes.
  process.once("exit", () => {
    try {
      fs.rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {}
  });
  return own;
}

function lives(pid: number) {
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
