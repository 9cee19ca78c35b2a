import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { GET as callback } from "@/app/api/auth/callback/oidc/route";
import { POST as join } from "@/app/api/auth/join/route";
import { GET as start } from "@/app/api/auth/provider/route";
import { db } from "@/db/client";
import { events } from "@/db/schema/events";
import { outbox } from "@/db/schema/jobs";
import { identities, identityProposals, limits, people, sessions } from "@/db/schema/people";
import { consumeLink, readLink } from "@/lib/auth/links";
import { readProposal } from "@/lib/auth/proposals";
import { joinLink } from "@/lib/auth/sealed";
import { personOfSession } from "@/lib/auth/sessions";
import { at, now } from "@/lib/clock/now";
import { leaveIdentity } from "@/lib/profiles/commands";
import * as environment from "@/lib/settings/environment";
import redirects from "../hostile/open-redirect.json" with { type: "json" };
import { aCookieJar, type CookieJar } from "../support/cookie-jar";
import { freshDatabase } from "../support/database";
import { openDoors } from "../support/doors";
import { aForgedProvider, type Forgery } from "../support/forged-provider";
import { anIdentityProvider } from "../support/identity-provider";
import { aPerson, aSession } from "../support/makers";

freshDatabase();

let ours: Awaited<ReturnType<typeof openDoors>>;
let provider: Awaited<ReturnType<typeof anIdentityProvider>>;
const settings = vi.spyOn(environment, "settings");
const usual = settings.getMockImplementation() ?? environment.settings;

/** A real installation's settings, with this provider. */
function configure(oidc: { issuer: string; clientId: string; clientSecret: string } | null) {
  settings.mockReturnValue({
    ...usual(),
    demonstration: false,
    appUrl: new URL(ours.origin),
    oidc: oidc && { ...oidc, issuer: new URL(oidc.issuer) },
  });
}

beforeAll(async () => {
  ours = await openDoors({
    "GET /api/auth/provider": start,
    "GET /api/auth/callback/oidc": callback,
    "POST /api/auth/join": join,
  });
  provider = await anIdentityProvider(`${ours.origin}/api/auth/callback/oidc`);
});
afterAll(async () => {
  await provider.end();
  await ours.close();
});
beforeEach(async () => {
  await db.delete(limits);
  await db.delete(outbox);
  configure(provider);
});

const verified = (email: string) => ({ email, email_verified: true });
const begin = (jar: CookieJar, query = "", stop?: RegExp) =>
  jar.go(`${ours.origin}/api/auth/provider${query}`, undefined, stop);
const comingBack = /\/api\/auth\/callback\/oidc\?/;
const sessionOf = (jar: CookieJar) => jar.cookie("localhost", "firsthand.session-token");
const whoIsIn = async (jar: CookieJar) => (await personOfSession(sessionOf(jar)))?.email ?? null;
const identitiesOf = async (email: string) =>
  (
    await db
      .select({ subject: identities.subject })
      .from(identities)
      .innerJoin(people, eq(people.id, identities.personId))
      .where(eq(people.email, email))
  ).map(({ subject }) => subject);

/** The link in the newest letter, opened with the worker's key. */
async function letteredToken() {
  const [job] = await db
    .select()
    .from(outbox)
    .where(eq(outbox.kind, "join_link"))
    .orderBy(sql`id desc`)
    .limit(1);
  const { href, address } = joinLink.unseal(String(job?.payload.sealed));
  expect(job?.payload.to).toBe(address);
  return new URL(href).searchParams.get("token") ?? "";
}
const press = (jar: CookieJar, token: string) => jar.go(`${ours.origin}/api/auth/join`, { token });

describe("signing in with the provider", () => {
  test("makes a new person of a proved new address, and lets them in again by subject", async () => {
    provider.signsIn("ana", verified("Ana.New@example.net"));
    const jar = aCookieJar();
    const visit = await begin(jar, "?to=%2Faccount");
    expect(visit.url.pathname).toBe("/account");
    expect(await whoIsIn(jar)).toBe("ana.new@example.net");
    expect(jar.cookie("localhost", "firsthand.provider")).toBeUndefined();
    const [letter] = await db.select().from(outbox);
    expect(letter?.payload).toMatchObject({ to: "ana.new@example.net" });

    const again = aCookieJar();
    expect((await begin(again)).url.pathname).toBe("/submissions");
    expect(await whoIsIn(again)).toBe("ana.new@example.net");
    expect(sessionOf(again)).not.toBe(sessionOf(jar));
    expect(await identitiesOf("ana.new@example.net")).toEqual(["ana"]);
  });

  test("asks with state, nonce and PKCE, and for no more than it needs", async () => {
    const visit = await begin(aCookieJar(), "", /127\.0\.0\.1/);
    const asked = visit.url.searchParams;
    expect(asked.get("code_challenge_method")).toBe("S256");
    expect(asked.get("scope")).toBe("openid email profile");
    for (const one of ["state", "nonce", "code_challenge"]) {
      expect(asked.get(one)).toMatch(/^[\w-]{43}$/);
    }
    const cookie = visit.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain(asked.get("state"));
  });

  test("ends the session the browser came with, also one an attacker planted", async () => {
    const old = await aSession(await aPerson());
    const jar = aCookieJar();
    jar.setCookie("localhost", "firsthand.session-token", old);
    provider.signsIn("rotated", verified("rotated@example.net"));
    await begin(jar);
    expect(sessionOf(jar)).not.toBe(old);
    expect(await personOfSession(old)).toBeNull();
    expect(await whoIsIn(jar)).toBe("rotated@example.net");
  });

  test("keeps nothing of the provider's tokens, and neither token of ours, in the database", async () => {
    await aPerson({ email: "kept@example.net" });
    provider.signsIn("kept", verified("kept@example.net"));
    const jar = aCookieJar();
    await begin(jar);
    const dump = JSON.stringify([
      await db.select().from(identities),
      await db.select().from(identityProposals),
      await db.select().from(outbox),
    ]);
    expect(dump).not.toContain(await letteredToken());
    expect(dump).not.toContain(jar.cookie("localhost", "firsthand.joining"));
    expect(dump).not.toMatch(/eyJ|access_token/);
  });

  test("changes nothing here when the address changes there (AC-20)", async () => {
    await aPerson({ email: "victim@example.net" });
    provider.signsIn("mover", verified("mover@example.net"));
    await begin(aCookieJar());
    provider.signsIn("mover", verified("victim@example.net"));
    const jar = aCookieJar();
    await begin(jar);
    expect(await whoIsIn(jar)).toBe("mover@example.net");
    provider.signsIn("mover", { email: "mover@example.net", email_verified: false });
    const third = aCookieJar();
    await begin(third);
    expect(await whoIsIn(third)).toBe("mover@example.net");
    expect(await identitiesOf("victim@example.net")).toEqual([]);
  });

  test.each([
    ["not verified", { email: "un@example.net", email_verified: false }],
    ["not said to be verified", { email: "un@example.net" }],
    ["verified as a word", { email: "un@example.net", email_verified: "true" }],
    ["no address", {}],
    ["two addresses", verified("un@example.net,evil@example.net")],
    ["a look-alike", verified("un＠example.net")],
  ])("with an address that is %s makes nobody and signs in nobody", async (what, claims) => {
    const before = await db.$count(people);
    provider.signsIn(`unproved ${what}`, claims);
    const jar = aCookieJar();
    const { url } = await begin(jar);
    expect(url.pathname + url.search).toBe("/sign-in?problem=provider-address");
    expect(sessionOf(jar)).toBeUndefined();
    expect(await db.$count(people)).toBe(before);
    expect(await db.$count(outbox)).toBe(0);
  });

  test("is refused to somebody suspended", async () => {
    provider.signsIn("gone", verified("gone@example.net"));
    await begin(aCookieJar());
    await db.update(people).set({ suspendedAt: now() }).where(eq(people.email, "gone@example.net"));
    const jar = aCookieJar();
    expect((await begin(jar)).url.search).toBe("?problem=suspended");
    expect(sessionOf(jar)).toBeUndefined();
  });

  test("of ten parallel first arrivals makes one person with one identity", async () => {
    provider.signsIn("twin", verified("twin@example.net"));
    const jars = Array.from({ length: 10 }, aCookieJar);
    await Promise.all(jars.map((jar) => begin(jar)));
    for (const jar of jars) expect(await whoIsIn(jar)).toBe("twin@example.net");
    expect(await identitiesOf("twin@example.net")).toEqual(["twin"]);
  });
});

describe("an address that is somebody's here", () => {
  test("signs nobody in before its owner has confirmed by letter, in the same browser (AC-19)", async () => {
    const owner = await aPerson({ email: "owner@example.net", name: "Owner" });
    const planted = await aSession(owner);
    provider.signsIn("owner at provider", verified("owner@example.net"));
    const jar = aCookieJar();
    expect((await begin(jar, "?to=%2Faccount")).url.pathname).toBe("/sign-in/join");
    expect(sessionOf(jar)).toBeUndefined();
    expect(await identitiesOf("owner@example.net")).toEqual([]);

    const token = await letteredToken();
    const browser = jar.cookie("localhost", "firsthand.joining");
    expect(await readProposal({ token, browser, session: undefined })).toMatchObject({
      ok: true,
      email: "owner@example.net",
    });
    // Somebody else's browser, with the letter's link: looked at and pressed, and it is still good afterwards.
    expect((await press(aCookieJar(), token)).url.pathname).toBe("/sign-in/join");
    // Nor one that brought an identity of its own, with the half of that.
    await aPerson({ email: "neighbour@example.net" });
    provider.signsIn("neighbour", verified("neighbour@example.net"));
    const neighbour = aCookieJar();
    await begin(neighbour);
    expect((await press(neighbour, token)).url.pathname).toBe("/sign-in/join");
    expect(sessionOf(neighbour)).toBeUndefined();
    expect(await identitiesOf("owner@example.net")).toEqual([]);
    provider.signsIn("owner at provider", verified("owner@example.net"));

    expect((await press(jar, token)).url.pathname).toBe("/account");
    expect(await whoIsIn(jar)).toBe("owner@example.net");
    expect(await identitiesOf("owner@example.net")).toEqual(["owner at provider"]);
    // The account's address had never been proved: whoever was in it before is out.
    expect(await personOfSession(planted)).toBeNull();

    const next = aCookieJar();
    await begin(next);
    expect(await whoIsIn(next)).toBe("owner@example.net");
    const recorded = await db.select().from(events).where(eq(events.actorId, owner.id));
    expect(recorded.map(({ type }) => type)).toEqual(["person.identity_joined"]);
  });

  test("keeps its owner's sessions when it was proved before", async () => {
    const owner = await aPerson({ email: "proved@example.net" });
    await db.update(people).set({ emailVerified: now() }).where(eq(people.id, owner.id));
    const elsewhere = await aSession(owner);
    provider.signsIn("proved", verified("proved@example.net"));
    const jar = aCookieJar();
    await begin(jar);
    await press(jar, await letteredToken());
    expect(await personOfSession(elsewhere)).not.toBeNull();
  });

  test("joins once of ten parallel presses, and its link is good for ten minutes", async () => {
    await aPerson({ email: "once@example.net" });
    provider.signsIn("once", verified("once@example.net"));
    const jar = aCookieJar();
    await begin(jar);
    const token = await letteredToken();
    await at(new Date(Date.now() + 11 * 60_000), async () => {
      const browser = jar.cookie("localhost", "firsthand.joining");
      expect(await readProposal({ token, browser, session: undefined })).toMatchObject({
        problem: "expired",
      });
    });
    const all = await Promise.all(Array.from({ length: 10 }, () => press(jar, token)));
    expect(all.filter(({ url }) => url.pathname === "/submissions")).toHaveLength(1);
    const session = sessionOf(jar);
    expect((await press(jar, token)).url.pathname).toBe("/sign-in/join");
    expect(sessionOf(jar)).toBe(session);
  });

  test("cannot be had by suspended people, nor with a token of another kind", async () => {
    const owner = await aPerson({ email: "stopped@example.net" });
    provider.signsIn("stopped", verified("stopped@example.net"));
    const jar = aCookieJar();
    await begin(jar);
    const token = await letteredToken();
    expect((await press(jar, await aSession(owner))).url.pathname).toBe("/sign-in/join");
    expect((await consumeLink(readLink("stopped@example.net", token), undefined)).ok).toBe(false);
    expect(await personOfSession(token)).toBeNull();
    expect(await personOfSession(jar.cookie("localhost", "firsthand.joining"))).toBeNull();

    await db.update(people).set({ suspendedAt: now() }).where(eq(people.id, owner.id));
    await press(jar, token);
    expect(sessionOf(jar)).toBeUndefined();
    expect(await identitiesOf("stopped@example.net")).toEqual([]);
  });

  test("gets five letters an hour, however often somebody begins", async () => {
    await aPerson({ email: "flooded@example.net" });
    provider.signsIn("flood", verified("flooded@example.net"));
    const ends: string[] = [];
    for (let i = 0; i < 6; i++) ends.push((await begin(aCookieJar())).url.href);
    expect(await db.$count(outbox)).toBe(4);
    expect(ends.at(-1)).toContain("/sign-in?problem=limit");
  });
});

describe("on the account page", () => {
  async function signedIn(email: string) {
    const person = await aPerson({ email });
    const jar = aCookieJar();
    jar.setCookie("localhost", "firsthand.session-token", await aSession(person));
    return { person, jar };
  }

  test("a person joins two identities, whatever address they have there, and leaves one", async () => {
    const { person, jar } = await signedIn("two@example.net");
    for (const subject of ["first", "second"]) {
      provider.signsIn(subject, { email: "other@example.net", email_verified: false });
      const other = aCookieJar();
      other.setCookie("localhost", "firsthand.session-token", String(sessionOf(jar)));
      const { url } = await begin(other, "?join");
      expect(url.pathname).toBe("/sign-in/join");
      expect(await identitiesOf("two@example.net")).not.toContain(subject);
      const done = await press(other, url.searchParams.get("token") ?? "");
      expect(done.url.search).toBe("?identity=joined");
      jar.setCookie("localhost", "firsthand.session-token", String(sessionOf(other)));
    }
    for (const subject of ["first", "second"]) {
      provider.signsIn(subject);
      const fresh = aCookieJar();
      await begin(fresh);
      expect(await whoIsIn(fresh)).toBe("two@example.net");
    }

    const { listIdentities } = await import("@/lib/auth/identities");
    const [one] = await listIdentities(person.id);
    expect(one).toMatchObject({
      host: new URL(provider.issuer).host,
      knownAs: "other@example.net",
    });
    const stranger = await aPerson({ role: "chief" });
    expect((await leaveIdentity(stranger, { id: one?.id ?? "" })).ok).toBe(false);
    expect((await leaveIdentity(person, { id: one?.id ?? "" })).ok).toBe(true);
    expect(await identitiesOf("two@example.net")).toEqual(["second"]);
    provider.signsIn("first", {});
    const left = aCookieJar();
    expect((await begin(left)).url.search).toContain("provider-address");
  });

  test("nobody joins what is somebody else's, nor for somebody who has signed out meanwhile", async () => {
    provider.signsIn("hers", verified("hers@example.net"));
    await begin(aCookieJar());
    const { jar } = await signedIn("his@example.net");
    expect((await begin(jar, "?join")).url.search).toBe("?identity=taken");
    expect(await whoIsIn(jar)).toBe("his@example.net");

    jar.forget("127.0.0.1");
    provider.signsIn("free", {});
    const visit = await begin(jar, "?join", comingBack);
    const session = sessionOf(jar);
    jar.setCookie("localhost", "firsthand.session-token", "");
    expect((await jar.go(visit.url)).url.href).toContain("/sign-in?to=");
    jar.setCookie("localhost", "firsthand.session-token", String(session));

    const proposed = (await begin(jar, "?join")).url.searchParams.get("token") ?? "";
    await db.delete(sessions);
    expect((await press(jar, proposed)).url.pathname).toBe("/sign-in/join");
    expect(await identitiesOf("his@example.net")).toEqual([]);
  });
});

describe("what comes back is believed only by the browser that set out", () => {
  const refused = async (jar: CookieJar, address: URL | string) => {
    const { url } = await jar.go(address);
    expect(url.pathname + url.search).toMatch(/^\/sign-in\?problem=provider-checks/);
    expect(sessionOf(jar)).toBeUndefined();
  };

  test("not in another browser, not with another state, not twice", async () => {
    provider.signsIn("checked", verified("checked@example.net"));
    const jar = aCookieJar();
    const { url } = await begin(jar, "", comingBack);
    await refused(aCookieJar(), url);

    // Another browser that has set out, too: its own state does not fit.
    const mallory = aCookieJar();
    await begin(mallory, "", comingBack);
    await refused(mallory, url);

    const journey = jar.cookie("localhost", "firsthand.provider") ?? "";
    await jar.go(url);
    expect(await whoIsIn(jar)).toBe("checked@example.net");
    const replaying = aCookieJar();
    replaying.setCookie("localhost", "firsthand.provider", journey);
    await refused(replaying, url);
  });

  test.each([
    ["no state", (url: URL) => url.searchParams.delete("state")],
    ["two states", (url: URL) => url.searchParams.append("state", "x")],
    ["another issuer", (url: URL) => url.searchParams.set("iss", "https://evil.example")],
    ["no issuer", (url: URL) => url.searchParams.delete("iss")],
    ["another code", (url: URL) => url.searchParams.set("code", "x".repeat(43))],
    ["no code", (url: URL) => url.searchParams.delete("code")],
  ])("not with %s", async (_, change) => {
    provider.signsIn("changed", verified("changed@example.net"));
    const jar = aCookieJar();
    const { url } = await begin(jar, "", comingBack);
    change(url);
    await refused(jar, url);
    expect(await identitiesOf("changed@example.net")).toEqual([]);
  });

  test.each(["nonce", "code_challenge"])("not with another %s than was asked for", async (name) => {
    provider.signsIn("swapped", verified("swapped@example.net"));
    const jar = aCookieJar();
    const { url } = await begin(jar, "", /127\.0\.0\.1/);
    url.searchParams.set(name, "A".repeat(43));
    await refused(jar, url);
  });

  test("not after ten minutes", async () => {
    const jar = aCookieJar();
    const journey = await begin(jar, "", /127\.0\.0\.1/).then(() =>
      jar.cookie("localhost", "firsthand.provider"),
    );
    const { readJourney } = await import("@/lib/auth/journey");
    const configured = environment.settings().oidc;
    if (!configured) throw new Error("There is no provider.");
    expect(readJourney(configured, journey)).not.toBeNull();
    await at(new Date(Date.now() + 11 * 60_000), async () =>
      expect(readJourney(configured, journey)).toBeNull(),
    );
  });

  test("not what was begun at another provider, or as another client (CVE-2026-73419)", async () => {
    provider.signsIn("mixed", verified("mixed@example.net"));
    const jar = aCookieJar();
    const { url } = await begin(jar, "", comingBack);
    configure({ ...provider, issuer: "https://other.example" });
    await refused(jar, url);
    const again = aCookieJar();
    configure(provider);
    const second = await begin(again, "", comingBack);
    configure({ ...provider, clientId: "another" });
    await refused(again, second.url);
  });

  test("and somebody who turned back is told so", async () => {
    provider.signsIn("");
    const jar = aCookieJar();
    expect((await begin(jar)).url.search).toBe("?problem=provider-declined");
  });
});

describe("a provider that is not to be believed signs nobody in", () => {
  let forged: Awaited<ReturnType<typeof aForgedProvider>>;
  beforeAll(async () => {
    forged = await aForgedProvider();
  });
  afterAll(() => forged.end());
  beforeEach(() => configure(forged));
  const past = Math.floor(Date.now() / 1000) - 3600;

  test("but one that answers as it should does", async () => {
    forged.does({ userinfo: verified("forged@example.net") });
    const jar = aCookieJar();
    await begin(jar);
    expect(await whoIsIn(jar)).toBe("forged@example.net");
  });

  test.each<[string, Forgery]>([
    ["for another client", { claims: { aud: "another" } }],
    ["for several clients, us among them", { claims: { aud: ["firsthand", "another"] } }],
    ["from another issuer", { claims: { iss: "https://evil.example" } }],
    ["with another nonce", { claims: { nonce: "another" } }],
    ["with no nonce", { claims: { nonce: undefined } }],
    ["with no subject", { claims: { sub: undefined } }],
    ["that has ended", { claims: { exp: past } }],
    ["signed by another", { signedByAnother: true }],
    ["not signed", { header: { alg: "none" } }],
    ["signed with a key of another name", { header: { kid: "2" } }],
    ["with what it says of somebody else", { userinfo: { sub: "victim" } }],
  ])("by a token %s", async (_, forgery) => {
    forged.does({ userinfo: verified("forged@example.net"), ...forgery });
    const jar = aCookieJar();
    expect((await begin(jar)).url.search).toMatch(/^\?problem=provider-(checks|away)$/);
    expect(sessionOf(jar)).toBeUndefined();
  });

  test("by a description of another issuer", async () => {
    configure({ ...forged, issuer: forged.issuer.replace("127.0.0.1", "localhost") });
    expect((await begin(aCookieJar())).url.search).toBe("?problem=provider-away");
  });
});

describe("a provider in trouble", () => {
  test.each(["/.well-known/openid-configuration", "/token", "/userinfo", "/jwks"])(
    "that breaks or is silent at %s keeps nobody longer than five seconds, and leaves the link by mail",
    async (path) => {
      const silent = path === "/jwks" || path === "/userinfo" ? [] : [{ silent: path }];
      for (const trouble of [{ broken: path }, ...silent]) {
        const forged = await aForgedProvider();
        configure(forged);
        forged.does(trouble);
        const began = performance.now();
        expect((await begin(aCookieJar(), "?to=%2Faccount")).url.search).toBe(
          "?problem=provider-away&to=%2Faccount",
        );
        expect(performance.now() - began).toBeLessThan(6_500);
        await forged.end();
      }
    },
  );

  test("that is not there at all is asked again by the next, and works when it is back", async () => {
    configure({ ...provider, issuer: "http://127.0.0.1:9" });
    expect((await begin(aCookieJar())).url.search).toBe("?problem=provider-away");
    configure(provider);
    provider.signsIn("back", verified("back@example.net"));
    const jar = aCookieJar();
    await begin(jar);
    expect(await whoIsIn(jar)).toBe("back@example.net");
  });

  test("that refuses our secret lets nobody in", async () => {
    configure({ ...provider, clientSecret: "another" });
    provider.signsIn("secret", verified("secret@example.net"));
    const jar = aCookieJar();
    expect((await begin(jar)).url.search).toBe("?problem=provider-away");
    expect(sessionOf(jar)).toBeUndefined();
  });
});

test.each(redirects)(
  "$id: the provider's doors send nobody to $callbackUrl",
  async ({ callbackUrl }) => {
    provider.signsIn("redirected", verified("redirected@example.net"));
    const jar = aCookieJar();
    const { url, passed } = await begin(jar, `?${new URLSearchParams({ to: callbackUrl })}`);
    for (const place of [url.href, ...passed]) {
      expect([ours.origin, provider.issuer]).toContain(new URL(place).origin);
    }
    expect(url.origin).toBe(ours.origin);
  },
);

test("a link from elsewhere begins nothing, and without a provider there are no doors", async () => {
  const request = (site: string) =>
    start(new Request(`${ours.origin}/api/auth/provider`, { headers: { "sec-fetch-site": site } }));
  expect((await request("cross-site")).headers.get("location")).toBe("/sign-in");
  expect((await request("same-origin")).headers.get("location")).toContain(provider.issuer);
  configure(null);
  expect((await begin(aCookieJar())).status).toBe(404);
  expect((await aCookieJar().go(`${ours.origin}/api/auth/callback/oidc?code=x`)).status).toBe(404);
});

test("a button pressed on another site joins nothing", async () => {
  const request = new Request(`${ours.origin}/api/auth/join`, {
    method: "POST",
    body: new URLSearchParams({ token: "A".repeat(43) }),
    headers: { origin: "https://evil.example" },
  });
  expect((await join(request)).status).toBe(403);
});
