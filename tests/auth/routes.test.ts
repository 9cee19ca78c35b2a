import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { POST as confirm } from "@/app/api/auth/confirm/route";
import { POST as askLink } from "@/app/api/auth/link/route";
import { POST as signOut } from "@/app/api/auth/sign-out/route";
import { db } from "@/db/client";
import { mailbox, outbox } from "@/db/schema/jobs";
import { limits, people, sessions } from "@/db/schema/people";
import { personOfSession } from "@/lib/auth/sessions";
import { startWorker } from "@/lib/jobs/worker";
import { settings } from "@/lib/settings/environment";
import redirects from "../hostile/open-redirect.json" with { type: "json" };
import { freshDatabase } from "../support/database";

freshDatabase();

type Fields = Record<string, string> | [string, string][];
const { origin } = settings().appUrl;

const post = (fields: Fields, headers: Record<string, string> = { origin }) =>
  new Request(`${origin}/api/auth/x`, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { "x-firsthand-client": "127.0.0.1", ...headers },
  });
const placeOf = (response: Response) => response.headers.get("location") ?? "";

/** Asks for a link and takes it from the mailbox, as a person would. */
async function linkIn(fields: Fields) {
  const asked = await askLink(post(fields));
  expect(placeOf(asked)).toMatch(/^\/sign-in\/sent/);
  const worker = startWorker();
  await worker.idle();
  await worker.stop();
  const [letter] = await db.select().from(mailbox);
  await db.delete(mailbox);
  const link = new URL(letter?.body.match(/^http\S+$/m)?.[0] ?? "");
  return Object.fromEntries(link.searchParams) as { email: string; token: string; to?: string };
}

const sessionOf = (response: Response) =>
  response.headers.get("set-cookie")?.match(/session-token=([\w-]+);/)?.[1];

beforeEach(async () => {
  await db.delete(limits);
});
afterEach(async () => {
  await db.delete(people);
  await db.delete(outbox);
});

test("link, button, signed in, sign out: and the cookie is worth nothing any more", async () => {
  const fields = await linkIn({ email: " New.Person@Example.net " });
  const signedIn = await confirm(post(fields));
  expect(signedIn.status).toBe(303);
  expect(placeOf(signedIn)).toBe("/submissions");
  const token = sessionOf(signedIn);
  expect(await personOfSession(token)).toMatchObject({ email: "new.person@example.net" });

  const cookie = `other=1; firsthand.session-token=${token}`;
  const out = await signOut(post({}, { origin, cookie }));
  expect(out.status).toBe(303);
  expect(out.headers.get("clear-site-data")).toBe('"cache", "storage"');
  expect(out.headers.get("set-cookie")).toMatch(/^firsthand\.session-token=; Path=\/; Max-Age=0/);
  expect(await personOfSession(token)).toBeNull();
  expect(await db.$count(sessions)).toBe(0);
});

test("an editor goes to the desk, and whoever came from a page of ours goes back to it", async () => {
  await db.insert(people).values({ email: "editor@example.net", role: "editor" });
  expect(placeOf(await confirm(post(await linkIn({ email: "editor@example.net" }))))).toBe("/desk");
  const back = await linkIn({ email: "editor@example.net", to: "/account" });
  expect(back.to).toBe("/account");
  expect(placeOf(await confirm(post(back)))).toBe("/account");
});

test("a link used twice leads to the page that says so, with no cookie", async () => {
  const fields = await linkIn({ email: "a@example.net" });
  await confirm(post(fields));
  const again = await confirm(post(fields));
  expect(placeOf(again)).toMatch(/^\/sign-in\/confirm\?email=a%40example\.net&token=/);
  expect(again.headers.get("set-cookie")).toBeNull();
});

test.each(redirects)("$id: neither door sends anybody to $callbackUrl", async ({ callbackUrl }) => {
  const asked = await askLink(post({ email: "no address", to: callbackUrl }));
  const confirmed = await confirm(post({ email: "x", token: "y", to: callbackUrl }));
  for (const response of [asked, confirmed]) {
    expect(response.status).toBe(303);
    expect(new URL(placeOf(response), origin).origin).toBe(origin);
    const to = new URL(placeOf(response), origin).searchParams.get("to");
    if (to) expect(new URL(to, origin).origin).toBe(origin);
  }
});

describe("a form that is not from our pages changes nothing", () => {
  const foreign: Record<string, Record<string, string>> = {
    "another origin": { origin: "https://evil.example" },
    "a subdomain": { origin: origin.replace("://", "://evil.") },
    "no origin": {},
    "the origin null": { origin: "null" },
    "another site, as the browser says": { origin, "sec-fetch-site": "cross-site" },
  };
  test.each(Object.entries(foreign))("%s", async (_, headers) => {
    const fields = await linkIn({ email: "a@example.net" });
    expect((await confirm(post(fields, headers))).status).toBe(403);
    expect((await askLink(post({ email: "b@example.net" }, headers))).status).toBe(403);
    expect((await signOut(post({}, headers))).status).toBe(403);
    expect(await db.$count(sessions)).toBe(0);
    expect((await confirm(post(fields))).headers.get("set-cookie")).not.toBeNull();
  });

  test("text that only looks like a form", async () => {
    const body = new URLSearchParams({ email: "a@example.net" }).toString();
    const headers = { origin, "content-type": "text/plain" };
    const request = new Request(`${origin}/api/auth/link`, { method: "POST", body, headers });
    expect((await askLink(request)).status).toBe(415);
    expect(await db.$count(outbox)).toBe(0);
  });

  test("a field given twice", async () => {
    const twice: Fields = [
      ["email", "victim@example.net"],
      ["email", "evil@example.net"],
    ];
    expect(placeOf(await askLink(post(twice)))).toContain("problem=address");
    expect(await db.$count(outbox)).toBe(0);
  });
});

test("the sixth link in an hour is refused with when to ask again, and the answer names nobody", async () => {
  let last = new Response();
  for (let i = 0; i < 6; i++) last = await askLink(post({ email: "a@example.net" }));
  expect(placeOf(last)).toMatch(/^\/sign-in\?problem=limit&wait=\d{1,2}$/);
  expect(await db.$count(outbox)).toBe(5);
});
