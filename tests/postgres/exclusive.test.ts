import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { exclusively } from "@/lib/postgres/exclusive.mjs";
import { emptyFolder } from "../support/folder";

const lockIn = (folder: string) => path.join(folder, "lock");

test("one at a time, and the lock is gone afterwards", async () => {
  const lock = lockIn(emptyFolder());
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(20);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => exclusively(lock, work)));
  expect(most).toBe(1);
  expect(fs.readdirSync(path.dirname(lock))).toEqual([]);
});

test("work that throws gives the lock back", async () => {
  const lock = lockIn(emptyFolder());
  const failing = exclusively(lock, () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(await exclusively(lock, async () => "in")).toBe("in");
});

test("a lock is held while its process lives and taken over when that was killed", async () => {
  const lock = lockIn(emptyFolder());
  const module = path.resolve("lib/postgres/exclusive.mjs");
  const script = `import(${JSON.stringify(module)}).then(({ exclusively }) => exclusively(${JSON.stringify(lock)}, () => {
    console.log("in"); return new Promise((resolve) => setTimeout(resolve, 60_000)); }))`;
  const holder = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  await once(holder.stdout, "data");

  const waited: number[] = [];
  const mine = exclusively(lock, async () => "in", { waiting: (pid) => waited.push(pid) });
  await sleep(250);
  expect(waited).toEqual([holder.pid]);
  holder.kill("SIGKILL");
  expect(await mine).toBe("in");
});

test("a lock whose number now belongs to another process is taken over", async () => {
  const lock = lockIn(emptyFolder());
  fs.writeFileSync(lock, `${process.ppid} 1`);
  expect(await exclusively(lock, async () => "in", { patienceMs: 2_000 })).toBe("in");
});

test.each(["", "nonsense"])("a lock that says %j is nobody's", async (content) => {
  const lock = lockIn(emptyFolder());
  fs.writeFileSync(lock, content);
  expect(await exclusively(lock, async () => "in", { patienceMs: 2_000 })).toBe("in");
});

test("a lock held too long is said", async () => {
  const lock = lockIn(emptyFolder());
  await exclusively(lock, async () => {
    const second = exclusively(lock, async () => "in", { patienceMs: 150 });
    await expect(second).rejects.toThrow(/has held .+ for too long/);
  });
});
