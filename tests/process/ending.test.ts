import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** A process that talks, and tells of every error where it talks, as the framework does. */
const talker = `
  import { whenAsked } from "./scripts/ending.ts";
  let told = 0;
  whenAsked(() => process.exit(Math.min(told, 99)));
  process.on("uncaughtException", (error) => {
    told += 1;
    process.stderr.write(String(error));
  });
  process.stdout.write("ready");
  setInterval(() => process.stderr.write("."), 10);
`;

test("a process whose words nobody hears any more does not talk of that, and ends when asked", async () => {
  const words = ["--import", "./scripts/register.mjs", "--input-type=module", "-e", talker];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit");
  try {
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stderr.destroy();
    await after(500);
    child.kill("SIGTERM");
    const [code] = await Promise.race([ended, after(10_000, ["it goes on"])]);
    expect(code, "how often it told of it").toBe(0);
  } finally {
    child.kill("SIGKILL");
  }
});
