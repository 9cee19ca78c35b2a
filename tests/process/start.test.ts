import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { emptyFolder } from "../support/folder";
import { type Run, runEntry } from "../support/process";
import { onServer } from "../support/server";

// The worker opens the database as the server does, and needs no built pages.

const runs: Run[] = [];
afterEach(async () => {
  await Promise.all(runs.splice(0).map((each) => each.kill()));
});

function run(entry: string, args: string[], env: Record<string, string>) {
  const started = runEntry(entry, args, env);
  runs.push(started);
  return started;
}

const work = (data: string) => run("worker", [], { FIRSTHAND_DATA: data });
const firsthand = (args: string[], data: string) =>
  run("firsthand", args, { FIRSTHAND_DATA: data });

/** PostgreSQL's own number, null when it does not run. */
function postmaster(data: string) {
  const file = path.join(data, "postgres", "postmaster.pid");
  return fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8").split("\n")[0]) : null;
}

/** As a power cut: the process and its database, both at once, without a word. */
async function cutPower(victim: Run, data: string) {
  const server = postmaster(data);
  await victim.kill();
  if (server) process.kill(server, "SIGKILL");
}

async function serverGone(data: string) {
  await expect.poll(() => postmaster(data), { timeout: 15_000 }).toBeNull();
}

test.each([
  ["while the database is made", /Making the database/, 0],
  ["halfway through making it", /Making the database/, 250],
  ["while the database is brought up to date", /Bringing the database up to date/, 0],
])("a first start killed %s is mended by the next", async (_, moment, later) => {
  const data = emptyFolder();
  const first = work(data);
  await first.saying(moment);
  await new Promise((resolve) => setTimeout(resolve, later));
  await cutPower(first, data);

  const second = work(data);
  await second.saying(/worker is ready/);
  const third = firsthand(["migrate"], data);
  expect([await third.ended, third.said()]).toEqual([0, "The database is up to date.\n"]);
});

test("a second process on the same data joins the database, and keeps it when the first is killed", async () => {
  const data = emptyFolder();
  const first = work(data);
  await first.saying(/worker is ready/);
  const server = postmaster(data);

  const second = work(data);
  await second.saying(/worker is ready/);
  expect(second.said()).not.toContain("Making");
  expect(postmaster(data)).toBe(server);

  await first.kill();
  await second.saying(/starting it again/);
  await expect.poll(() => postmaster(data) ?? server, { timeout: 15_000 }).not.toBe(server);
  const asking = firsthand(["migrate"], data);
  expect(await asking.ended, asking.said()).toBe(0);
});

test("two first starts at the same moment make one database", async () => {
  const data = emptyFolder();
  const both = [work(data), work(data)];
  await Promise.all(both.map((each) => each.saying(/worker is ready/)));
  expect(both.filter((each) => each.said().includes("Making"))).toHaveLength(1);
});

test("a process asked to end ends its database too", async () => {
  const data = emptyFolder();
  const only = work(data);
  await only.saying(/worker is ready/);
  only.child.kill("SIGTERM");
  expect(await only.ended).toBe(0);
  expect(postmaster(data)).toBeNull();
});

test("a database that was there and is gone is never replaced by an empty one", async () => {
  const data = emptyFolder();
  expect(await firsthand(["migrate"], data).ended).toBe(0);
  fs.rmSync(path.join(data, "postgres"), { recursive: true });

  const start = firsthand(["migrate"], data);
  expect(await start.ended).toBe(1);
  expect(start.said()).toMatch(/There was a database in .+postgres, and it is gone/);
  expect(fs.existsSync(path.join(data, "postgres"))).toBe(false);
});

test("a database from a newer version is refused", async () => {
  const data = emptyFolder();
  const server = work(data);
  await server.saying(/worker is ready/);
  const password = fs.readFileSync(path.join(data, "postgres.secret"), "utf8");
  const port = fs.readFileSync(path.join(data, "postgres.port"), "utf8");
  await onServer(
    `postgres://firsthand:${password}@127.0.0.1:${port}/postgres`,
    "insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 4102444800000)",
  );
  const older = firsthand(["migrate"], data);
  expect([await older.ended, older.said()]).toEqual([1, expect.stringMatching(/newer than this/)]);
});

test("wrong settings end the start with 78 and a sentence for each", async () => {
  const data = emptyFolder();
  const open = run("start", [], { FIRSTHAND_DATA: data, HOST: "0.0.0.0" });
  expect(await open.ended).toBe(78);
  expect(open.said()).toMatch(/^HOST must be a loopback address .+\n$/);

  const wrong = run("start", [], { FIRSTHAND_DATA: data, APP_URL: "opinion", PORT: "x" });
  expect(await wrong.ended).toBe(78);
  const names = wrong
    .said()
    .trim()
    .split("\n")
    .map((line) => line.split(" ")[0]);
  expect(names.sort()).toEqual(["APP_URL", "AUTH_SECRET", "MAIL_FROM", "PORT", "SMTP_URL"]);
  expect(fs.readdirSync(data)).toEqual([]);
});

test("a port in use is said in one sentence, before anything is begun", async () => {
  const taken = net.createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => taken.once("listening", resolve));
  const { port } = taken.address() as net.AddressInfo;
  const data = emptyFolder();
  const start = run("start", [], { FIRSTHAND_DATA: data, PORT: String(port) });
  expect(await start.ended).toBe(1);
  expect(start.said()).toBe(
    `Port ${port} is in use: end what runs there, or set PORT to another.\n`,
  );
  expect(fs.existsSync(path.join(data, "postgres"))).toBe(false);
  taken.close();
});

test("a database that does not answer is waited for, and said", async () => {
  const start = run("worker", [], {
    APP_URL: "https://opinion.example.org",
    AUTH_SECRET: "q9Zr2LxV7nB4kW1sT8yD3mH6cF5jP0aE",
    SMTP_URL: "smtp://localhost:25",
    MAIL_FROM: "desk@example.org",
    DATABASE_URL: "postgres://a:b@127.0.0.1:1/nothing",
  });
  await start.saying(/does not answer yet \(connect ECONNREFUSED/);
});

test("when the runner is killed, what it started ends by itself", async () => {
  const data = emptyFolder();
  const runner = run("run", ["worker"], { FIRSTHAND_DATA: data });
  await runner.saying(/worker is ready/);
  runner.child.kill("SIGKILL");
  await serverGone(data);
});

test("the runner passes a signal on and gives back the exit code", async () => {
  const data = emptyFolder();
  const runner = run("run", ["worker"], { FIRSTHAND_DATA: data });
  await runner.saying(/worker is ready/);
  runner.child.kill("SIGTERM");
  expect(await runner.ended).toBe(0);
  expect(postmaster(data)).toBeNull();

  const wrong = run("run", ["firsthand", "no-such"], {});
  expect(await wrong.ended).toBe(64);
});
