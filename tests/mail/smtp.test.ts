import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { domainToASCII } from "node:url";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/db/client";
import { mailbox } from "@/db/schema/jobs";
import { askForLink, consumeLink, readLink } from "@/lib/auth/links";
import { now } from "@/lib/clock/now";
import { startWorker } from "@/lib/jobs/worker";
import { send } from "@/lib/mail/send";
import { settings } from "@/lib/settings/environment";
import addresses from "../hostile/addresses.json" with { type: "json" };
import injections from "../hostile/header-injection.json" with { type: "json" };
import { freshDatabase } from "../support/database";

freshDatabase();

type Received = { to: string[]; from: string; raw: string; mail: ParsedMail };
const received: Received[] = [];
let refuse = false;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  onMailFrom(_address, _session, done) {
    done(refuse ? new Error("Not now.") : null);
  },
  onData(stream, session, done) {
    const parts: Buffer[] = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", async () => {
      const raw = Buffer.concat(parts).toString();
      const { rcptTo, mailFrom } = session.envelope;
      received.push({
        to: rcptTo.map(({ address }) => address),
        from: mailFrom ? mailFrom.address : "",
        raw,
        mail: await simpleParser(raw),
      });
      done();
    });
  },
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  // A real installation's settings, with this mail server.
  vi.spyOn(await import("@/lib/settings/environment"), "settings").mockReturnValue({
    ...settings(),
    demonstration: false,
    appUrl: new URL("https://opinion.example.org"),
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mailFrom: "Opinion Desk <desk@example.org>",
  });
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(() => {
  received.length = 0;
  refuse = false;
});

test("a sign-in letter goes through a mail server, plain text, and its link signs in", async () => {
  const client = { key: "203.0.113.7", loopback: false };
  expect(await askForLink("new.person@example.net", "/", client)).toEqual({ ok: true });
  const worker = startWorker();
  await worker.idle();
  await worker.stop();

  expect(received).toHaveLength(1);
  const [{ to, from, mail, raw }] = received as [Received];
  expect(to).toEqual(["new.person@example.net"]);
  expect(from).toBe("desk@example.org");
  expect(mail.from?.value).toEqual([{ name: "Opinion Desk", address: "desk@example.org" }]);
  expect(mail.html).toBe(false);
  expect(mail.messageId).toMatch(/^<job-\d+@opinion\.example\.org>$/);
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);

  const href = mail.text?.match(/^https:\S+$/m)?.[0] ?? "";
  expect(href).toMatch(/^https:\/\/opinion\.example\.org\/sign-in\/confirm\?/);
  const query = new URL(href).searchParams;
  const used = await consumeLink(readLink(query.get("email"), query.get("token")), undefined);
  expect(used.ok && used.cookie).toMatch(
    /^__Host-firsthand\.session-token=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/i,
  );
  expect(await db.$count(mailbox)).toBe(0);
});

test("a letter the server refuses is a failure, which the worker tries again", async () => {
  refuse = true;
  await expect(
    send({ to: "a@example.net", subject: "x", body: "y" }, { id: 1, runAt: now() }),
  ).rejects.toThrow("Not now");
});

test.each(injections)(
  "$id in subject and text: one letter, one reader, one subject",
  async ({ s }) => {
    await send(
      { to: "a@example.net", subject: `About ${s}`, body: `Before\n${s}\nafter` },
      { id: 7, runAt: now() },
    );
    const [{ to, raw, mail }] = received as [Received];
    expect(to).toEqual(["a@example.net"]);
    expect([mail.to].flat().flatMap((list) => list?.value ?? [])).toEqual([
      { name: "", address: "a@example.net" },
    ]);
    const head = raw.slice(0, raw.indexOf("\r\n\r\n"));
    const names = head
      .split(/\r\n(?![ \t])/)
      .map((line) => line.slice(0, line.indexOf(":")).toLowerCase())
      .sort();
    expect(names).toEqual([
      "auto-submitted",
      "content-transfer-encoding",
      "content-type",
      "date",
      "from",
      "message-id",
      "mime-version",
      "subject",
      "to",
    ]);
    expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(mail.subject?.startsWith("About ")).toBe(true);
  },
);

test.each(addresses)("$id: one reader or a refusal", async ({ address }) => {
  await send({ to: address, subject: "x", body: "y" }, { id: 8, runAt: now() }).catch(() => {});
  expect(received.length).toBeLessThanOrEqual(1);
  // The test's server shows an international domain in its own letters.
  for (const { to } of received) {
    expect(
      to.map((read) => `${read.split("@")[0]}@${domainToASCII(read.split("@")[1] ?? "")}`),
    ).toEqual([address.toLowerCase()]);
  }
});
