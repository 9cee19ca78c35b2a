import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { limits, people, sessions, signInTokens } from "@/db/schema/people";
import { askForLink, consumeLink, readLink, stateOfLink } from "@/lib/auth/links";
import { unseal } from "@/lib/auth/sealed";
import { personOfSession } from "@/lib/auth/sessions";
import { at, now } from "@/lib/clock/now";
import { freshDatabase } from "../support/database";

freshDatabase();

const elsewhere = { key: "203.0.113.7", loopback: false };
const minutes = (n: number) => new Date(Date.now() + n * 60_000);

/** The link in the newest letter asked for, opened with the worker's key. */
async function newestLink() {
  const [job] = await db.select().from(outbox).orderBy(sql`id desc`).limit(1);
  const { href, address } = unseal(String(job?.payload.sealed));
  const query = new URL(href).searchParams;
  return { href, address, link: readLink(query.get("email"), query.get("token")) };
}

async function linkFor(address: string, to = "/") {
  expect(await askForLink(address, to, elsewhere)).toEqual({ ok: true });
  return (await newestLink()).link;
}

const tokenIn = (cookie: string) => cookie.match(/^[^=]+=([^;]*)/)?.[1];

async function signIn(address: string, oldToken?: string) {
  const used = await consumeLink(await linkFor(address), oldToken);
  if (!used.ok) throw new Error(used.problem);
  return tokenIn(used.cookie) as string;
}

beforeEach(async () => {
  await db.delete(limits);
});
afterEach(async () => {
  await db.delete(people);
  await db.delete(signInTokens);
  await db.delete(outbox);
});

describe("a sign-in link", () => {
  test("makes a new person with a first guess at their name, and opens a session", async () => {
    const token = await signIn("new.person@example.net");
    expect(await personOfSession(token)).toMatchObject({
      email: "new.person@example.net",
      name: "New Person",
      role: "member",
      handle: null,
    });
  });

  test("opens a page of ours and says where to go on", async () => {
    await linkFor("a@example.net", "/submissions/new?kind=reply");
    const { href } = await newestLink();
    expect(new URL(href).pathname).toBe("/sign-in/confirm");
    expect(new URL(href).searchParams.get("to")).toBe("/submissions/new?kind=reply");
  });

  test("is used up by one of twenty parallel uses, and opens one session", async () => {
    const link = await linkFor("a@example.net");
    const all = await Promise.all(Array.from({ length: 20 }, () => consumeLink(link, undefined)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(all.filter((used) => !used.ok && used.problem === "used")).toHaveLength(19);
    expect(await db.$count(sessions)).toBe(1);
  });

  test("is good for ten minutes and then says that it is too old", async () => {
    const link = await linkFor("a@example.net");
    await at(minutes(9.5), async () => expect(await stateOfLink(link)).toBe("ready"));
    await at(minutes(10.5), async () => {
      expect(await stateOfLink(link)).toBe("expired");
      expect(await consumeLink(link, undefined)).toEqual({ ok: false, problem: "expired" });
    });
    expect(await db.$count(sessions)).toBe(0);
  });

  test("is not used up by being looked at", async () => {
    const link = await linkFor("a@example.net");
    for (let i = 0; i < 3; i++) expect(await stateOfLink(link)).toBe("ready");
    expect((await consumeLink(link, undefined)).ok).toBe(true);
  });

  test("takes the other links to the same address with it", async () => {
    const first = await linkFor("a@example.net");
    const second = await linkFor("a@example.net");
    expect((await consumeLink(first, undefined)).ok).toBe(true);
    expect(await consumeLink(second, undefined)).toEqual({ ok: false, problem: "used" });
  });

  test("opens nothing with another's address or a token of another kind", async () => {
    const link = await linkFor("a@example.net");
    const other = { address: "b@example.net", token: link?.token ?? "" };
    expect(await consumeLink(other, undefined)).toEqual({ ok: false, problem: "used" });
    const session = await signIn("c@example.net");
    expect((await consumeLink(readLink("c@example.net", session), undefined)).ok).toBe(false);
    expect(readLink("a@example.net", "short")).toBeNull();
    expect(readLink("A@example.net", link?.token)).toBeNull();
    expect(readLink(["a@example.net"], link?.token)).toBeNull();
  });

  test("is nowhere kept so that somebody with a copy of the database could use it", async () => {
    const link = await linkFor("a@example.net");
    const token = await signIn("b@example.net");
    const dump = JSON.stringify([
      await db.select().from(signInTokens),
      await db.select().from(outbox),
      await db.select().from(sessions),
    ]);
    expect(dump).not.toContain(link?.token);
    expect(dump).not.toContain(token);
  });

  test("and its letter are asked for together or not at all", async () => {
    await db.execute(sql`alter table outbox add constraint broken check (false) not valid`);
    await expect(askForLink("a@example.net", "/", elsewhere)).rejects.toThrow();
    await db.execute(sql`alter table outbox drop constraint broken`);
    expect(await db.$count(signInTokens)).toBe(0);
    expect(await db.$count(limits)).toBe(0);
  });

  test("is not used up when the session cannot be written", async () => {
    const link = await linkFor("a@example.net");
    await db.execute(sql`alter table sessions add constraint broken check (false) not valid`);
    await expect(consumeLink(link, undefined)).rejects.toThrow();
    await db.execute(sql`alter table sessions drop constraint broken`);
    expect((await consumeLink(link, undefined)).ok).toBe(true);
  });
});

describe("asking", () => {
  test("gives known, unknown and suspended addresses the same answer, and a letter", async () => {
    await signIn("known@example.net");
    await signIn("gone@example.net");
    await db.update(people).set({ suspendedAt: now() }).where(eq(people.email, "gone@example.net"));
    await db.delete(outbox);
    for (const address of ["known@example.net", "unknown@example.net", "gone@example.net"]) {
      expect(await askForLink(address, "/", elsewhere)).toEqual({ ok: true });
    }
    expect(await db.$count(outbox)).toBe(3);
  });

  test("takes the same time for each, give or take ten milliseconds", async () => {
    await signIn("known@example.net");
    const time = async (address: string) => {
      await db.delete(limits);
      const start = performance.now();
      await askForLink(address, "/", elsewhere);
      return performance.now() - start;
    };
    const taken: Record<string, number[]> = { "known@example.net": [], "unknown@example.net": [] };
    for (let i = 0; i < 60; i++) {
      for (const [address, times] of Object.entries(taken)) times.push(await time(address));
    }
    const [known = 0, unknown = 0] = Object.values(taken).map(
      (times) => times.sort((a, b) => a - b)[30],
    );
    expect(Math.abs(known - unknown)).toBeLessThan(10);
  });

  test("is refused after five letters an hour to one address, whoever asks, until the hour is over", async () => {
    const ask = (client: string, address = "a@example.net") =>
      askForLink(address, "/", { key: client, loopback: false });
    const all = await Promise.all(Array.from({ length: 12 }, (_, i) => ask(`203.0.113.${i}`)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await db.$count(outbox)).toBe(5);
    expect((await ask("198.51.100.1", "a+again@example.net")).ok).toBe(false);
    const refused = all.find(({ ok }) => !ok) as { ok: false; until: Date };
    expect(refused.until.getTime()).toBeLessThanOrEqual(minutes(66).getTime());
    await at(new Date(refused.until.getTime() + 1), async () =>
      expect((await ask("203.0.113.1")).ok).toBe(true),
    );
  });

  test("cannot be used up for somebody else by one asker", async () => {
    for (let i = 0; i < 10; i++) await askForLink("victim@example.net", "/", elsewhere);
    const home = { key: "198.51.100.9", loopback: false };
    expect(await askForLink("victim@example.net", "/", home)).toEqual({ ok: true });
  });

  test("is refused after twenty addresses an hour by one asker", async () => {
    const all = [];
    for (let i = 0; i < 22; i++) all.push(await askForLink(`p${i}@example.net`, "/", elsewhere));
    expect(all.filter(({ ok }) => ok)).toHaveLength(20);
  });

  test("is not counted for the demonstration's own people on its own machine", async () => {
    const here = { key: "127.0.0.1", loopback: true };
    for (let i = 0; i < 30; i++) {
      expect((await askForLink("chief@example.org", "/", here)).ok).toBe(true);
    }
  });
});

describe("a session", () => {
  test("is a new one at each sign-in, and the one the browser came with ends", async () => {
    const first = await signIn("a@example.net");
    const second = await signIn("a@example.net", first);
    expect(second).not.toBe(first);
    expect(await personOfSession(first)).toBeNull();
    const third = await signIn("b@example.net", second);
    expect(await personOfSession(second)).toBeNull();
    expect(await personOfSession(third)).toMatchObject({ email: "b@example.net" });
  });

  test("is never the one an attacker planted in the browser", async () => {
    const planted = "A".repeat(43);
    expect(await signIn("a@example.net", planted)).not.toBe(planted);
    expect(await personOfSession(planted)).toBeNull();
  });

  test("shows a new role, and is worth nothing after suspension, at the very next request", async () => {
    const token = await signIn("a@example.net");
    await db.update(people).set({ role: "editor" });
    expect((await personOfSession(token))?.role).toBe("editor");
    await db.update(people).set({ suspendedAt: now() });
    expect(await personOfSession(token)).toBeNull();
  });

  test("of somebody who has come to the desk is never older than the desk allows", async () => {
    const token = await signIn("a@example.net");
    await at(minutes(8 * 24 * 60), async () => {
      expect((await personOfSession(token))?.role).toBe("member");
      await db.update(people).set({ role: "editor" });
      expect(await personOfSession(token)).toBeNull();
    });
  });

  test("cannot be opened by somebody who is suspended", async () => {
    await signIn("a@example.net");
    await db.update(people).set({ suspendedAt: now() });
    await db.delete(sessions);
    expect(await consumeLink(await linkFor("a@example.net"), undefined)).toEqual({
      ok: false,
      problem: "suspended",
    });
    expect(await db.$count(sessions)).toBe(0);
  });

  test("ends when it is not used, and in the end even if it is", async () => {
    const token = await signIn("a@example.net");
    const day = 24 * 60;
    await at(minutes(13 * day), async () => expect(await personOfSession(token)).not.toBeNull());
    await at(minutes(26 * day), async () => expect(await personOfSession(token)).not.toBeNull());
    await at(minutes(41 * day), async () => expect(await personOfSession(token)).toBeNull());

    const used = await signIn("b@example.net");
    for (let d = 10; d < 60; d += 10) {
      await at(minutes(d * day), async () => expect(await personOfSession(used)).not.toBeNull());
    }
    await at(minutes(60 * day + 1), async () => expect(await personOfSession(used)).toBeNull());
  });

  test("of an editor ends overnight", async () => {
    const token = await signIn("a@example.net");
    await db.update(people).set({ role: "editor" });
    expect(await personOfSession(token)).not.toBeNull();
    await at(minutes(17 * 60), async () => expect(await personOfSession(token)).toBeNull());
  });
});
