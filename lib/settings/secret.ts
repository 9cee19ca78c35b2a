import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/**
 * A random secret kept in a file only its owner may read; made at first use.
 * Written aside and linked into place, so that two processes starting at once agree on one whole secret.
 * @returns 64 hexadecimal digits
 */
export function keptSecret(file: string): string {
  const kept = () => fs.readFileSync(file, "utf8").trim();
  if (fs.existsSync(file)) return kept();

  fs.mkdirSync(path.dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  fs.writeFileSync(aside, randomBytes(32).toString("hex"), { mode: 0o600 });
  try {
    fs.linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(aside, { force: true });
  }
  return kept();
}
