import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import net, { type AddressInfo } from "node:net";
import path from "node:path";
import { eq, sql } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { db } from "@/db/client";
import { agreements, guidelines, guidelineVersions } from "@/db/schema/guidelines";
import { outbox } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { at, now } from "@/lib/clock/now";
import { judgeVersion } from "@/lib/doctor/database";
import { examine } from "@/lib/doctor/examine";
import { lookAtBuild, lookAtData, lookAtNode } from "@/lib/doctor/installation";
import type { Looked } from "@/lib/doctor/looked";
import { withoutSecrets } from "@/lib/doctor/secrets";
import { lookRound } from "@/lib/jobs/look-round";
import { makeChief } from "@/lib/operator/chief";
import { layFirstDay } from "@/lib/operator/first-day";
import { addRequest } from "@/lib/requests/commands";
import { stampOfSources } from "@/lib/serving/build-stamp";
import { readSettings } from "@/lib/settings/rules";
import { freshDatabase } from "../support/database";
import { emptyFolder } from "../support/folder";
import { aForgedProvider } from "../support/forged-provider";
import { aPerson, aSubmission, granted } from "../support/makers";
import { freePort, runEntry } from "../support/process";
import { onServer, urlOf } from "../support/server";

freshDatabase();

const password = "only-the-mail-server-knows";
const hears: string[] = [];
const mail = new SMTPServer({
  allowInsecureAuth: true,
  disabledCommands: ["STARTTLS"],
  onAuth: ({ username, password: given }, _session, done) =>
    given === password ? done(null, { user: username }) : done(new Error(`Not ${given}.`)),
  onMailFrom: ({ address }, _session, done) => {
    hears.push(address);
    done();
  },
});
let provider: Awaited<ReturnType<typeof aForgedProvider>>;
let usual: Record<string, string>;

beforeAll(async () => {
  mail.listen(0, "127.0.0.1");
  await once(mail.server, "listening");
  provider = await aForgedProvider();
  const { port } = mail.server.address() as AddressInfo;
  usual = {
    APP_URL: "https://opinion.example.org",
    AUTH_SECRET: "Vb2-7f3b9c1d5e8a2046b-kq0Zt-9d1c-xyz",
    DATABASE_URL: process.env.FIRSTHAND_DATABASE_URL ?? "",
    FIRSTHAND_DATA: emptyFolder(),
    SMTP_URL: `smtp://desk:${password}@127.0.0.1:${port}`,
    MAIL_FROM: "desk@example.org",
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: "firsthand",
    OIDC_CLIENT_SECRET: "a-secret-of-the-provider",
  };
});
afterAll(async () => {
  await provider.end();
  await new Promise<void>((resolve) => mail.close(() => resolve()));
});
beforeEach(async () => {
  await layFirstDay();
  await makeChief("chief@example.net");
  await db.delete(outbox);
  provider.does({});
});

async function examined(changes: Record<string, string | undefined> = {}) {
  const looked: Looked[] = [];
  await examine({ ...usual, ...changes }, (one) => looked.push(one));
  return looked;
}

/** The one line about a check; every other than those named is as it should be. */
async function onlyWrong(check: string, changes: Record<string, string | undefined> = {}) {
  const looked = await examined(changes);
  const wrong = looked.filter(({ fine, check: name }) => fine !== true && name !== "build");
  expect(wrong.map((one) => one.check)).toEqual([check]);
  const [line] = wrong;
  if (!line?.todo) throw new Error(`Nothing is said to be done about ${check}.`);
  expect(JSON.stringify(looked)).not.toMatch(new RegExp(`${password}|a-secret-of|Vb2-7f3b`));
  return line;
}
const stateOf = (looked: Looked[], check: string) =>
  looked.find((one) => one.check === check)?.fine;

describe("an installation", () => {
  test("that is whole is fine in every line, and no mail was sent", async () => {
    const looked = await examined();
    expect(looked.filter(({ fine, check }) => fine !== true && check !== "build")).toEqual([]);
    expect(looked.map(({ check }) => check)).toEqual([
      ...["settings", "node", "build", "address", "data", "database", "database-version"],
      ...["migrations", "writing", "extension", "clock", "chief", "guidelines", "agreement"],
      ...["failed-jobs", "due-jobs", "schedule", "claims", "reminders", "mail", "sign-in-provider"],
    ]);
    expect(hears).toEqual([]);
    expect(
      await db.execute(sql`select to_regclass('firsthand_doctor_was_here') as there`),
    ).toMatchObject({
      rows: [{ there: null }],
    });
    expect(looked.at(-1)?.found).toContain("https://opinion.example.org/api/auth/callback/oidc");
  });

  test("with wrong settings has a line for each, and the rest waits", async () => {
    const looked = await examined({ APP_URL: "http://opinion.example.org", OIDC_CLIENT_ID: "" });
    const wrong = looked.filter(({ fine }) => fine === false);
    const said = wrong.map(({ found }) => found).join(" ");
    expect(said).toContain("APP_URL must");
    expect(said).toContain("OIDC_CLIENT_ID is not set");
    expect(stateOf(looked, "database")).toBeNull();
  });

  test("open to other machines without encryption is told so", async () => {
    const line = await onlyWrong("address", { APP_URL: "http://localhost:3000", HOST: "0.0.0.0" });
    expect(line.todo).toContain("TLS");
  });

  test("without room, or with a data directory that cannot be, is told so", async () => {
    const file = path.join(emptyFolder(), "file");
    fs.writeFileSync(file, "");
    expect((await onlyWrong("data", { FIRSTHAND_DATA: path.join(file, "data") })).found).toMatch(
      /cannot be written/,
    );
    const reading = readSettings(usual);
    if (!reading.ok) throw new Error("The usual settings are wrong.");
    expect((await lookAtData(reading.settings, Number.MAX_VALUE)).found).toContain("only");
  });

  test("with an old Node or an old PostgreSQL is told so", () => {
    expect(lookAtNode("v20.20.2").fine).toBe(false);
    expect(lookAtNode("v22.18.0").fine).toBe(true);
    expect(judgeVersion(140_012).fine).toBe(false);
    expect(judgeVersion(150_000).fine).toBe(true);
  });

  test("is told whether its pages are built, and from these sources", async () => {
    const root = emptyFolder();
    fs.mkdirSync(path.join(root, "app"));
    fs.mkdirSync(path.join(root, "scripts"));
    fs.writeFileSync(path.join(root, "app/page.tsx"), "one");
    expect((await lookAtBuild(root)).found).toContain("not built");
    fs.mkdirSync(path.join(root, ".next"));
    fs.writeFileSync(path.join(root, ".next/.built"), stampOfSources(root));
    expect((await lookAtBuild(root)).fine).toBe(true);
    fs.writeFileSync(path.join(root, "app/page.tsx"), "two");
    expect((await lookAtBuild(root)).found).toContain("other sources");
  });
});

describe("a database", () => {
  const { url, template } = inject("database");
  const made: string[] = [];
  afterEach(async () => {
    for (const name of made.splice(0)) await onServer(url, `drop database ${name} with (force)`);
  });

  async function another(from?: string) {
    const name = `doctor_${randomBytes(6).toString("hex")}`;
    await onServer(url, `create database ${name}${from ? ` template ${from}` : ""}`);
    made.push(name);
    return urlOf(url, name);
  }

  test("at a closed port, of a wrong name or with a wrong password is told apart", async () => {
    const closed = `postgres://someone:${password}@127.0.0.1:${await freePort()}/x`;
    const away = await examined({ DATABASE_URL: closed });
    const line = away.find(({ check }) => check === "database");
    expect(line).toMatchObject({ fine: false });
    expect(line?.found).toContain("ECONNREFUSED");
    expect(stateOf(away, "chief")).toBeNull();
    expect(stateOf(away, "mail")).toBe(true);
    expect(JSON.stringify(away)).not.toContain(password);

    const nameless = await examined({ DATABASE_URL: urlOf(url, "not_there") });
    expect(nameless.find(({ check }) => check === "database")?.todo).toContain("Create");
    const wrong = new URL(url);
    wrong.password = "not-this-one-at-all";
    const locked = await examined({ DATABASE_URL: wrong.href });
    expect(locked.find(({ check }) => check === "database")?.todo).toContain("password");
    expect(JSON.stringify(locked)).not.toContain("not-this-one");
  });

  test("behind a port that says nothing is not waited for", async () => {
    const mute = net.createServer().listen(0, "127.0.0.1");
    await once(mute, "listening");
    const { port } = mute.address() as AddressInfo;
    const began = performance.now();
    const looked = await examined({ DATABASE_URL: `postgres://a:bcd@127.0.0.1:${port}/x` });
    expect(stateOf(looked, "database")).toBe(false);
    expect(performance.now() - began).toBeLessThan(8_000);
    mute.close();
  });

  test("that was never made is not made by looking", async () => {
    const data = emptyFolder();
    const looked = await examined({ DATABASE_URL: undefined, FIRSTHAND_DATA: data });
    expect(looked.find(({ check }) => check === "database")?.todo).toContain("npm start");
    expect(fs.readdirSync(data)).toEqual([]);
  });

  test("that is empty lacks every step and the extension", async () => {
    const looked = await examined({ DATABASE_URL: await another() });
    expect(looked.find(({ check }) => check === "migrations")?.todo).toContain("migrate");
    expect(stateOf(looked, "extension")).toBe(false);
    expect(stateOf(looked, "chief")).toBeNull();
  });

  test("that is newer than this code is not to be migrated", async () => {
    const newer = await another(template);
    await onServer(
      newer,
      "insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)",
    );
    const line = (await examined({ DATABASE_URL: newer })).find(
      (one) => one.check === "migrations",
    );
    expect(line?.todo).toContain("restore");
  });

  test("without pg_trgm is told how to get it", async () => {
    const without = await another(template);
    await onServer(without, "drop extension pg_trgm cascade");
    const looked = await examined({ DATABASE_URL: without });
    expect(looked.find(({ check }) => check === "extension")).toMatchObject({ fine: false });
    expect(stateOf(looked, "migrations")).toBe(true);
  });

  test("that cannot be written is told so", async () => {
    const copy = await another(template);
    await onServer(
      copy,
      `alter database ${new URL(copy).pathname.slice(1)} set default_transaction_read_only = on`,
    );
    const line = (await examined({ DATABASE_URL: copy })).find((one) => one.check === "writing");
    expect(line?.found).toContain("read-only");
  });

  test("with another clock is told by how much", async () => {
    await at(
      () => new Date(Date.now() - 90_000),
      async () => {
        const line = (await examined()).find((one) => one.check === "clock");
        expect(line?.found).toMatch(/(89|90|91) seconds apart/);
      },
    );
  });
});

describe("a publication", () => {
  test("without a chief who may act is told how to make one", async () => {
    await db.update(people).set({ suspendedAt: now() });
    expect((await onlyWrong("chief")).todo).toContain("firsthand -- chief");
    await db.update(people).set({ suspendedAt: null });
  });

  test("without guidelines or agreement is told so", async () => {
    await db.delete(agreements);
    await db.delete(guidelines);
    await db.delete(guidelineVersions);
    const looked = await examined();
    expect(stateOf(looked, "guidelines")).toBe(false);
    expect(stateOf(looked, "agreement")).toBe(false);
  });

  test("with jobs that were given up is told which, and why the last was", async () => {
    const lastError = `Error: connect smtp://desk:${password}@mail.example.org refused`;
    const failed = { kind: "mail", payload: {}, runAt: now(), failedAt: now(), lastError };
    await db.insert(outbox).values([failed, failed]);
    const line = await onlyWrong("failed-jobs");
    expect(line.found).toContain("2 letters were given up");
    expect(line.found).toContain("connect smtp://desk:…@mail.example.org refused");
  });

  test("whose work nobody does is told since when; a job under way or for later is none", async () => {
    const minutes = (count: number) => new Date(Date.now() + count * 60_000);
    const job = { kind: "mail", payload: {} };
    await db.insert(outbox).values([
      { ...job, runAt: minutes(60) },
      { ...job, runAt: minutes(-60), leasedUntil: minutes(1) },
      { ...job, runAt: minutes(-3) },
    ]);
    expect(stateOf(await examined(), "due-jobs")).toBe(true);
    // One that an editor holds back waits for that editor.
    await db.insert(outbox).values({ ...job, runAt: minutes(-60), heldAt: minutes(-61) });
    expect(stateOf(await examined(), "due-jobs")).toBe(true);
    await db.insert(outbox).values({ ...job, runAt: minutes(-12) });
    expect((await onlyWrong("due-jobs")).found).toMatch(/2 jobs are due .* 12 minutes/);
  });

  const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

  test("with a scheduled piece that did not come out is told so", async () => {
    const { id } = await at(hours(-25), async () => aSubmission(await aPerson(), "scheduled"));
    await db.delete(outbox);
    const line = await onlyWrong("schedule");
    expect(line.todo).toContain("worker");
    expect(line.found).toMatch(/^1 scheduled piece is overdue, the oldest since \d{4}-\d\d-\d\d/);
    await lookRound();
    expect((await db.select().from(submissions).where(eq(submissions.id, id)))[0]?.state).toBe(
      "published",
    );
    await db.delete(outbox);
    expect(stateOf(await examined(), "schedule")).toBe(true);
  });

  test("whose lapsed claims nobody releases is told so, and not of one whose holder works on", async () => {
    const [one, other] = await Promise.all([aPerson({ role: "editor" }), aPerson()]);
    const piece = await at(hours(-60), () => aSubmission(other, "in_review", { editor: one }));
    await db.delete(outbox);
    const note = { submissionId: piece.id, text: "Which night?", anchor: null };
    granted(await at(hours(-40), () => addRequest(one, note)));
    expect(stateOf(await examined(), "claims")).toBe(true);
    await at(hours(9), async () => {
      const line = (await examined()).find(({ check }) => check === "claims");
      expect(line?.found).toMatch(/^1 claim has lapsed and the piece is not back in the queue/);
      await lookRound();
      expect(stateOf(await examined(), "claims")).toBe(true);
    });
    await db.delete(outbox);
  });

  test("that reminds nobody is told so, until the clock has", async () => {
    const author = await aPerson();
    await at(hours(-24 * 31), () => aSubmission(author, "changes_requested"));
    await db.delete(outbox);
    const line = await onlyWrong("reminders");
    expect(line.found).toMatch(/^1 author has not been reminded .* since \d{4}-/);
    await lookRound();
    await db.delete(outbox);
    expect(stateOf(await examined(), "reminders")).toBe(true);
  });
});

describe("the world outside", () => {
  const withMail = (change: (url: URL) => void) => {
    const url = new URL(usual.SMTP_URL ?? "");
    change(url);
    return { SMTP_URL: url.href };
  };

  test("a mail server that does not let us in, is not there, or is no mail server, is told apart", async () => {
    const refused = await onlyWrong(
      "mail",
      withMail((url) => {
        url.password = "another-secret-word";
      }),
    );
    expect(refused.todo).toContain("password");
    expect(JSON.stringify(refused)).not.toContain("another-secret-word");
    const port = String(await freePort());
    const away = await onlyWrong(
      "mail",
      withMail((url) => {
        url.port = port;
      }),
    );
    expect(away.todo).toContain("firewall");
    await onlyWrong(
      "mail",
      withMail((url) => {
        url.port = new URL(provider.issuer).port;
      }),
    );
    expect(hears).toEqual([]);
  });

  test("a provider that is away, another, or cannot do what is needed, is told so", async () => {
    provider.does({ broken: "/.well-known/openid-configuration" });
    expect((await onlyWrong("sign-in-provider")).todo).toContain("OIDC_ISSUER");
    provider.does({ description: { issuer: "https://evil.example" } });
    await onlyWrong("sign-in-provider");
    provider.does({ description: { token_endpoint: undefined } });
    expect((await onlyWrong("sign-in-provider")).found).toContain("token_endpoint");
  });
});

test("the command says it in lines or in JSON, and ends with 1 where something is wrong, 78 where a setting is", async () => {
  await db.update(people).set({ suspendedAt: now() }).where(eq(people.role, "chief"));
  const json = runEntry("firsthand", ["doctor", "--json"], usual);
  expect(await json.ended).toBe(1);
  const lines = json
    .said()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Looked);
  expect(stateOf(lines, "chief")).toBe(false);
  expect(stateOf(lines, "mail")).toBe(true);
  await db.update(people).set({ suspendedAt: null });

  const plain = runEntry("firsthand", ["doctor"], usual);
  const code = await plain.ended;
  expect(plain.said()).toMatch(/^fine {3}Settings: /);
  expect(code).toBe(/^WRONG/m.test(plain.said()) ? 1 : 0);
  expect(plain.said()).not.toContain(password);
  expect(await runEntry("firsthand", ["doctor", "--no"], usual).ended).toBe(64);
  expect(await runEntry("firsthand", ["doctor"], { ...usual, PORT: "many" }).ended).toBe(78);
});

test("no secret of the settings is said, also not as it stands in an address", () => {
  const variables = { SMTP_URL: "smtps://a:p%40ss-word@host", AUTH_SECRET: "abc-secret" };
  const text = withoutSecrets("p@ss-word p%40ss-word abc-secret redis://x:other@y", variables);
  expect(text).toBe("… … … redis://x:…@y");
});
