import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { at, now } from "@/lib/clock/now";
import { decline } from "@/lib/decisions/commands";
import { waitAfter } from "@/lib/jobs/claiming";
import { startWorker } from "@/lib/jobs/worker";
import { holdLetter, rewriteLetter, sendLetterNow } from "@/lib/letters/commands";
import { listLetters } from "@/lib/letters/queries";
import { settings } from "@/lib/settings/environment";
import { freshDatabase } from "../support/database";
import { aPerson, aSubmission, granted } from "../support/makers";
import { onServer } from "../support/server";

freshDatabase();

/** How the mail server treats the next letter. */
type Mood =
  | "takes"
  | "slow"
  | "no such mailbox"
  | "full for now"
  | "refuses text"
  | "unsure"
  | "cuts the text off"
  | "drops"
  | "thinks for long"
  | "outlives the database";
let mood: Mood = "takes";
const received: ParsedMail[] = [];

const answer = (code: number, words: string) =>
  Object.assign(new Error(words), { responseCode: code });

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  onMailFrom(_address, _session, done) {
    done(mood === "unsure" ? answer(550, "Sender is not ours") : null);
  },
  onRcptTo(_address, _session, done) {
    if (mood === "no such mailbox") return done(answer(550, "No such person here"));
    if (mood === "full for now") return done(answer(451, "Try again later"));
    done();
  },
  onData(stream, session, done) {
    // It has asked for the text, and is gone before it has it.
    if (mood === "cuts the text off") return hangUp(session.id);
    const parts: Buffer[] = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", async () => {
      if (mood === "refuses text") return done(answer(554, "We do not want this"));
      received.push(await simpleParser(Buffer.concat(parts)));
      if (mood === "drops") {
        // It has the letter, and dies before it can say so.
        hangUp(session.id);
        return;
      }
      if (mood === "outlives the database") await databaseIsAway();
      setTimeout(done, { slow: 1_500, "thinks for long": 25_000 }[mood as string] ?? 0);
    });
  },
});
function hangUp(sessionId: string) {
  const connections = [...(server as unknown as { connections: Set<Connection> }).connections];
  connections.find(({ session: { id } }) => id === sessionId)?._socket.destroy();
}
type Connection = { session: { id: string }; _socket: { destroy(): void } };

beforeAll(async () => {
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  vi.spyOn(await import("@/lib/settings/environment"), "settings").mockReturnValue({
    ...settings(),
    demonstration: false,
    appUrl: new URL("https://opinion.example.org"),
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: "Opinion Desk <desk@example.org>",
  });
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(async () => {
  await db.delete(outbox);
  received.length = 0;
  mood = "takes";
});

async function work(time = now()) {
  await at(time, async () => {
    const worker = startWorker();
    await worker.idle();
    await worker.stop();
  });
}

/** A declined piece whose letter is the only one left, in its undo window. */
async function aWaitingLetter() {
  const author = await aPerson({ name: "Ana Silva", email: `ana${Math.random()}@example.net` });
  const editor = await aPerson({ role: "editor" });
  const { id, version } = await aSubmission(author, "in_review", { editor });
  await db.delete(outbox);
  const reasons = { main: "unclear" as const, others: [], letter: "Thank you, but no." };
  granted(await decline(editor, { submissionId: id, version, ...reasons }));
  const read = async () => {
    const [letter] = (await listLetters(editor, id)) ?? [];
    if (!letter) throw new Error("The letter is gone.");
    return letter;
  };
  return { editor, read, id: (await read()).id };
}

/** The same, sent at once. */
async function aLetter() {
  const { editor, read, id } = await aWaitingLetter();
  granted(await sendLetterNow(editor, { letterId: id }));
  return { editor, read };
}

const row = async (id: number) =>
  (await db.select().from(outbox).where(eq(outbox.id, id)))[0] as typeof outbox.$inferSelect;

test("a slow server is waited for, and gets the letter once", async () => {
  mood = "slow";
  const { read } = await aLetter();
  await work();
  expect((await read()).delivery.is).toBe("sent");
  expect(received.map(({ text }) => text?.includes("Thank you, but no."))).toEqual([true]);
});

test.each([
  ["no such mailbox", /^550 No such person here/],
  ["refuses text", /^554 We do not want this/],
] as const)(
  "%s: refused at once, with the server's words, and never tried again",
  async (how, said) => {
    mood = how;
    const { editor, read } = await aLetter();
    await work();
    const letter = await read();
    expect(letter.delivery).toMatchObject({ is: "refused", words: expect.stringMatching(said) });
    expect((await row(letter.id)).attempts).toBe(1);
    mood = "takes";
    await work(new Date(Date.now() + 86_400_000));
    expect(received).toHaveLength(0);

    // Until somebody, knowing more, says so.
    granted(await sendLetterNow(editor, { letterId: letter.id }));
    await work();
    expect((await read()).delivery).toMatchObject({ is: "sent", words: "" });
    expect(received).toHaveLength(1);
  },
);

test.each([
  ["full for now", /451 Try again later/],
  ["unsure", /550 Sender is not ours/],
] as const)("%s: tried again later, and said meanwhile", async (how, said) => {
  mood = how;
  const { read } = await aLetter();
  const start = now();
  await at(start, () => work(start));
  const letter = await read();
  expect(letter.delivery).toMatchObject({ is: "retrying", words: expect.stringMatching(said) });
  expect((await row(letter.id)).runAt).toEqual(new Date(start.getTime() + waitAfter(1)));
  mood = "takes";
  await work(new Date(start.getTime() + waitAfter(1) - 1_000));
  expect(received).toHaveLength(0);
  await work(new Date(start.getTime() + waitAfter(1)));
  expect(received).toHaveLength(1);
  expect((await read()).delivery.is).toBe("sent");
});

test("a connection lost in the middle of the text: sent again, and read once", async () => {
  mood = "cuts the text off";
  const { read } = await aLetter();
  const start = now();
  await work(start);
  expect((await read()).delivery).toMatchObject({
    is: "retrying",
    words: expect.stringMatching(/./),
  });
  mood = "takes";
  await work(new Date(start.getTime() + waitAfter(1)));
  expect((await read()).delivery.is).toBe("sent");
  expect(received).toHaveLength(1);
});

test("a server that thinks for long after the text is waited for: no letter goes twice for that", async () => {
  mood = "thinks for long";
  const { read } = await aLetter();
  const workers = [startWorker({ lookEvery: 500 }), startWorker({ lookEvery: 500 })];
  const { id } = await read();
  const leases = new Set<number | undefined>();
  const isDone = async () => {
    const { doneAt, leasedUntil } = await row(id);
    leases.add(leasedUntil?.getTime());
    return doneAt !== null;
  };
  await expect.poll(isDone, { timeout: 60_000, interval: 200 }).toBe(true);
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(received).toHaveLength(1);
  expect((await row(id)).attempts).toBe(1);
  // None before it was taken, one when it was, another while it lasted, none after.
  expect(leases.size).toBeGreaterThan(2);
}, 90_000);

test("a database that goes away just then is told when it is back: the letter went, and goes no second time", async () => {
  mood = "outlives the database";
  const { read } = await aLetter();
  const worker = startWorker({ lookEvery: 100, wait: 100 });
  const delivered = async () => (await read().catch(() => null))?.delivery.is;
  await expect.poll(delivered, { timeout: 20_000 }).toBe("sent");
  await worker.stop();
  expect(received).toHaveLength(1);
  expect((await row((await read()).id)).attempts).toBe(1);
});

/** Lets nobody in for a moment, and sends out who is in. */
async function databaseIsAway() {
  const { url } = inject("database");
  const name = new URL(String(process.env.FIRSTHAND_DATABASE_URL)).pathname.slice(1);
  const open = (allowed: boolean) =>
    onServer(url, `alter database ${name} with allow_connections ${allowed}`);
  await open(false);
  await onServer(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
  setTimeout(() => void open(true), 1_500);
}

describe("new words, or a letter held back, in the moment in which a worker takes it", () => {
  const rounds = Number(process.env.LETTER_ROUNDS ?? 8);

  test.each(["rewritten", "held"] as const)(
    "%s: what was granted holds, and what was refused went as it was",
    async (how) => {
      const ends = { granted: 0, refused: 0 };
      for (let round = 0; round < rounds; round += 1) {
        received.length = 0;
        const { editor, id } = await aWaitingLetter();
        const due = (await row(id)).runAt;
        // One page is a moment before the end of the window, two workers a moment after it.
        const act = () =>
          how === "held"
            ? holdLetter(editor, { letterId: id })
            : rewriteLetter(editor, { letterId: id, body: "Quite other words." });
        const change = () => at(new Date(due.getTime() - 1), act);
        const workers = () => Promise.all([work(due), work(due)]);
        const pause = new Promise((resolve) => setTimeout(resolve, (round % 10) * 3));
        // The first two rounds one after the other, so that each has won once; then all at once.
        if (round === 1) await workers();
        const changing = change();
        if (round !== 1) await (round === 0 ? changing : pause).then(workers);
        const result = await changing;
        await work(due);

        ends[result.ok ? "granted" : "refused"] += 1;
        const texts = received.map(({ text }) => text ?? "");
        if (result.ok && how === "held") expect(texts).toEqual([]);
        else {
          expect(texts).toHaveLength(1);
          expect(texts[0]).toContain(result.ok ? "Quite other words." : "Thank you, but no.");
          if (result.ok) expect(texts[0]).not.toContain("Thank you, but no.");
        }
        await db.delete(outbox);
      }
      expect(Math.min(ends.granted, ends.refused)).toBeGreaterThan(0);
      if (process.env.LETTER_ROUNDS) process.stderr.write(`${how}: ${JSON.stringify(ends)}\n`);
    },
    30_000 + rounds * 2_000,
  );
});

test("a connection lost after the text: sent again under the same Message-ID, by which it is known", async () => {
  mood = "drops";
  const { read } = await aLetter();
  const start = now();
  await work(start);
  const { id, delivery } = await read();
  expect(delivery.is).toBe("retrying");
  mood = "takes";
  await work(new Date(start.getTime() + waitAfter(1)));
  expect((await read()).delivery.is).toBe("sent");
  expect(received).toHaveLength(2);
  expect(new Set(received.map(({ messageId }) => messageId))).toEqual(
    new Set([`<job-${id}@opinion.example.org>`]),
  );
});

test("a server that is away for hours: every try later than the last, then given up and said", async () => {
  mood = "full for now";
  const { read } = await aLetter();
  let time = now();
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    await work(time);
    const { runAt } = await row((await read()).id);
    time = new Date(Math.max(runAt.getTime(), time.getTime()));
  }
  expect((await read()).delivery).toMatchObject({
    is: "refused",
    words: expect.stringContaining("451 Try again later"),
  });
  expect(received).toHaveLength(0);
});
