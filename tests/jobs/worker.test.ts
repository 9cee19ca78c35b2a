import { spawn } from "node:child_process";
import { once } from "node:events";
import { eq, sql } from "drizzle-orm";
import pg from "pg";
import { afterEach, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { mailbox, outbox } from "@/db/schema/jobs";
import { seal } from "@/lib/auth/sealed";
import { at, now } from "@/lib/clock/now";
import {
  claimJob,
  failJob,
  finishJob,
  keepJob,
  lease,
  mostAttempts,
  waitAfter,
} from "@/lib/jobs/claiming";
import { enqueue } from "@/lib/jobs/outbox";
import { startWorker, type Worker } from "@/lib/jobs/worker";
import { freshDatabase } from "../support/database";

freshDatabase();

const workers: Worker[] = [];
/** A worker that never looks round unasked: what it does, it was called for. */
function aWorker() {
  const worker = startWorker({ lookEvery: 60_000, wait: 50 });
  workers.push(worker);
  return worker;
}

const later = (ms: number) => new Date(Date.now() + ms);
const letter = (n: number) => ({ to: `p${n}@example.net`, subject: `Letter ${n}`, body: "Hello." });
const ask = (n: number, options = {}) =>
  db.transaction((tx) => enqueue(tx, "mail", letter(n), options));

afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await db.delete(outbox);
  await db.delete(mailbox);
});

test("two workers do two hundred jobs, each once", async () => {
  const [worker] = [aWorker(), aWorker()];
  await Promise.all(Array.from({ length: 200 }, (_, n) => ask(n)));
  await worker?.idle();
  const subjects = (await db.select().from(mailbox)).map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(200);
  expect(subjects).toHaveLength(200);
  expect(await db.$count(outbox, sql`attempts = 1 and done_at is not null`)).toBe(200);
});

test("work starts within a moment of its commit, not before, and never without one", async () => {
  const worker = aWorker();
  await worker.idle();
  await new Promise((resolve) => setTimeout(resolve, 200));
  await expect(
    db.transaction(async (tx) => {
      await enqueue(tx, "mail", letter(1));
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  const start = performance.now();
  await ask(2);
  await vi.waitFor(async () => expect(await db.$count(mailbox)).toBe(1), { interval: 10 });
  expect(performance.now() - start).toBeLessThan(1500);
  expect((await db.select().from(mailbox))[0]?.recipient).toBe("p2@example.net");
});

test("a request with a key that was used before is ignored", async () => {
  await ask(1, { onceKey: "event 1 to p1" });
  await ask(1, { onceKey: "event 1 to p1" });
  expect(await db.$count(outbox)).toBe(1);
});

test("what a killed worker held is done by another when its lease ends, and shown once", async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => ask(n)));
  // A process of its own takes five jobs, sends the first two and is killed before it can say so.
  const child = spawn(process.execPath, ["-e", killed], {
    env: { ...process.env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await db.$count(outbox, sql`leased_until is not null`)).toBe(5);

  await aWorker().stop();
  await at(later(lease + 1000), async () => {
    const worker = aWorker();
    await worker.idle();
    await worker.stop();
  });
  expect(await db.$count(outbox, sql`done_at is null`)).toBe(0);
  expect(await db.$count(mailbox)).toBe(20);
});

/** Plain SQL, so that the process killed is a bare one: claims as lib/jobs/claiming.ts does. */
const killed = `
  const pg = require("pg");
  const client = new pg.Client({ connectionString: process.env.FIRSTHAND_DATABASE_URL });
  (async () => {
    await client.connect();
    const { rows } = await client.query("update outbox set leased_until = now() + interval '60 s', attempts = attempts + 1 " +
      "where id in (select id from outbox order by id limit 5 for update skip locked) returning *");
    for (const { id, payload } of rows.slice(0, 2)) await client.query(
      "insert into mailbox (outbox_id, recipient, subject, body, at) values ($1, $2, $3, $4, now())",
      [id, payload.to, payload.subject, payload.body]);
    console.log("held");
    setInterval(() => {}, 1000);
  })();`;

test("a worker that lost its lease cannot undo what the next one did", async () => {
  await ask(1);
  const first = await claimJob();
  const second = await at(later(lease + 1), claimJob);
  expect(second?.id).toBe(first?.id);
  if (!first || !second) throw new Error("nothing was claimed");
  await finishJob(second, { scrubbed: false });
  await failJob(first, new Error("late"), { scrubbed: false });
  const [job] = await db.select().from(outbox);
  expect(job).toMatchObject({ lastError: null, attempts: 2 });
  expect(job?.doneAt).not.toBeNull();
});

test("a job that lasts stays its worker's, and of one who lost it nothing is heard", async () => {
  await ask(1);
  const first = await claimJob();
  if (!first) throw new Error("nothing was claimed");
  await at(later(lease - 1000), () => keepJob(first));
  expect(await at(later(lease + 1000), claimJob)).toBeNull();
  const second = await at(later(3 * lease), claimJob);
  await at(later(4 * lease), () => keepJob(first));
  const [job] = await db.select().from(outbox);
  expect(job?.leasedUntil).toEqual(second?.leasedUntil);
});

test("a job that fails is tried again later and later, eight times, and then kept with its reason", async () => {
  await db.transaction((tx) =>
    enqueue(tx, "mail", { to: "two@example.net, people@example.net", subject: "x", body: "y" }),
  );
  let time = now();
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    await at(time, async () => {
      const worker = aWorker();
      await worker.idle();
      await worker.stop();
    });
    const [job] = await db.select().from(outbox);
    expect(job?.attempts).toBe(attempt);
    expect(job?.lastError).toContain("exactly one plain address");
    if (attempt < mostAttempts) {
      expect(job?.runAt.getTime()).toBe(time.getTime() + waitAfter(attempt));
      time = job?.runAt ?? time;
    } else expect(job?.failedAt).toEqual(time);
  }
  expect(await at(later(1e9), claimJob)).toBeNull();
  expect(await db.$count(mailbox)).toBe(0);
});

test("a kind this version does not know fails, and does not stop the others", async () => {
  await db.insert(outbox).values({ kind: "unheard_of", payload: {}, runAt: now() });
  await ask(1);
  await aWorker().idle();
  expect(await db.$count(mailbox)).toBe(1);
  expect(await db.$count(outbox, sql`last_error like '%unheard_of%'`)).toBe(1);
});

test("a sign-in link is not kept once its letter has gone, nor sent when it is too old", async () => {
  const address = "p@example.net";
  const href = "http://localhost:3000/sign-in/confirm?email=p%40example.net&token=x";
  const ask = (expires: Date) =>
    db.transaction((tx) =>
      enqueue(tx, "sign_in_link", {
        to: address,
        sealed: seal({ address, href, expires: expires.toISOString() }),
      }),
    );
  await ask(later(600_000));
  await ask(later(-1000));
  await aWorker().idle();
  const letters = await db.select().from(mailbox);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.body).toContain(`\n${href}\n`);
  expect((await db.select().from(outbox)).map(({ payload }) => payload)).toEqual([{}, {}]);
});

test("a worker goes on after every connection to the database was cut", async () => {
  const worker = aWorker();
  await ask(1);
  await worker.idle();

  const other = new pg.Client({ connectionString: process.env.FIRSTHAND_DATABASE_URL });
  await other.connect();
  await other.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  await other.query("insert into outbox (kind, payload, run_at) values ('mail', $1, now())", [
    JSON.stringify(letter(2)),
  ]);
  await other.query("notify outbox");
  await other.end();
  await vi.waitFor(async () => expect(await db.$count(mailbox)).toBe(2), { timeout: 5000 });

  // And it listens again, rather than looking round only.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await ask(3);
  await vi.waitFor(async () => expect(await db.$count(mailbox)).toBe(3), { timeout: 2000 });
});

test("a worker that is stopped finishes what it holds", async () => {
  await Promise.all(Array.from({ length: 10 }, (_, n) => ask(n)));
  const worker = aWorker();
  await vi.waitFor(async () => expect(await db.$count(mailbox)).toBeGreaterThan(0), {
    interval: 5,
  });
  await worker.stop();
  expect(await db.$count(outbox, sql`leased_until is not null`)).toBe(0);
  expect(await db.$count(outbox, eq(outbox.attempts, 2))).toBe(0);
});
