import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { people } from "@/db/schema/people";
import { joinLink } from "@/lib/auth/sealed";
import { aPortal, type Portal } from "../authorization/portal";
import { aCookieJar } from "../support/cookie-jar";
import { freshDatabase } from "../support/database";
import { anIdentityProvider } from "../support/identity-provider";
import { aPerson } from "../support/makers";

freshDatabase();

let provider: Awaited<ReturnType<typeof anIdentityProvider>>;
let portal: Portal;
beforeAll(async () => {
  portal = await aPortal(async (origin) => {
    provider = await anIdentityProvider(`${origin}/api/auth/callback/oidc`);
    return {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      // The test opens the letters itself.
      AUTH_SECRET: process.env.AUTH_SECRET ?? "",
    };
  });
}, 120_000);
afterAll(async () => {
  await portal?.stop();
  await provider?.end();
});

const host = () => new URL(provider.issuer).host;
const plain = (html: string) =>
  html
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'");

/** The address of the link or the fields of the form that a person would press, read from the page. */
const linkNamed = (html: string, name: string) =>
  html.match(new RegExp(`<a [^>]*href="([^"]+)"[^>]*>${name}</a>`))?.[1]?.replaceAll("&amp;", "&");

test("from the sign-in page to the account and back, in the real portal", async () => {
  provider.signsIn("ana", { email: "ana@example.net", email_verified: true });
  const jar = aCookieJar();
  const door = await jar.go(`${portal.origin}/sign-in?to=%2Faccount`);
  expect(plain(door.text)).toContain("Send sign-in link");
  const way = linkNamed(door.text, `Sign in with ${host()}`);

  const account = await jar.go(new URL(String(way), portal.origin));
  expect(account.url.pathname).toBe("/account");
  expect(account.status).toBe(200);
  expect(plain(account.text)).toContain("ana@example.net");
  expect(plain(account.text)).toContain(`at ${host()}, joined`);

  jar.forget("127.0.0.1");
  provider.signsIn("ana's other", { name: "Ana at work" });
  const join = await jar.go(
    new URL(String(linkNamed(account.text, `Join an identity at ${host()}`)), portal.origin),
  );
  expect(plain(join.text)).toContain("Ana at work");
  expect(plain(join.text)).toContain("will be signed in here as ana@example.net");
  const token = join.text.match(/name="token" value="([^"]+)"/)?.[1] ?? "";
  const joined = await jar.go(`${portal.origin}/api/auth/join`, { token });
  expect(plain(joined.text)).toContain("Joined. From now on it signs you in, too.");
  expect(plain(joined.text)).toContain("Ana at work");
});

test("an address that is somebody's is asked about by letter, and the page names both sides", async () => {
  await aPerson({ email: "owner@example.net", name: "Owner" });
  provider.signsIn("owner there", { email: "owner@example.net", email_verified: true });
  const jar = aCookieJar();
  const waiting = await jar.go(`${portal.origin}/api/auth/provider`);
  expect(plain(waiting.text)).toContain("Confirm that this is you");
  expect(plain(waiting.text)).toContain("owner@example.net");

  const [job] = await db.select().from(outbox).where(sql`kind = 'join_link'`);
  const { href } = joinLink.unseal(String(job?.payload.sealed));
  const stranger = await aCookieJar().go(href);
  expect(plain(stranger.text)).toContain("Open it where you began");
  const asked = await jar.go(href);
  expect(plain(asked.text)).toContain("will be signed in here as owner@example.net");
  const token = new URL(href).searchParams.get("token") ?? "";
  const inside = await jar.go(`${portal.origin}/api/auth/join`, { token });
  expect(inside.url.pathname).toBe("/submissions");
  expect(plain((await jar.go(href)).text)).toContain("This link has been used");
});

test("each thing that can go wrong has a sentence, and the link by mail beside it", async () => {
  const said: Record<string, string> = {
    "provider-away": "does not answer just now",
    "provider-declined": "did not sign you in",
    "provider-checks": "nobody was signed in",
    "provider-address": "vouches for no e-mail address",
  };
  for (const [problem, sentence] of Object.entries(said)) {
    const page = await aCookieJar().go(`${portal.origin}/sign-in?problem=${problem}`);
    expect(plain(page.text)).toContain(sentence);
    expect(plain(page.text)).toContain("Send sign-in link");
  }
  const callback = await aCookieJar().go(`${portal.origin}/api/auth/callback/oidc?code=x&state=y`);
  expect(plain(callback.text)).toContain("nobody was signed in");
});

test("next-auth's own addresses do not exist", async () => {
  const before = await db.$count(people);
  for (const path of ["csrf", "providers", "session", "signin", "signin/oidc", "callback/email"]) {
    expect((await aCookieJar().go(`${portal.origin}/api/auth/${path}`)).status).toBe(404);
  }
  expect(await db.$count(people)).toBe(before);
});
