import fs from "node:fs";
import path from "node:path";

/** An empty folder of this run, removed with it. */
export function emptyFolder(): string {
  const own = String(process.env.FIRSTHAND_TEST_DATA);
  fs.mkdirSync(own, { recursive: true });
  return fs.mkdtempSync(path.join(own, "folder-"));
}
