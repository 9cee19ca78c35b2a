import { createHash, randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { db } from "@/db/client";
import { people, sessions, signInTokens } from "@/db/schema/people";
import { layFirstDay } from "@/lib/operator/first-day";
import { freshDatabase } from "../support/database";
import { aPerson } from "../support/makers";
import { aPortal, type Portal, secret } from "./portal";

// The door itself is told in tests/auth; this is that the built server, its library shortened and bundled, keeps to it.
freshDatabase();

let portal: Portal;
beforeAll(async () => {
  await layFirstDay();
  portal = await aPortal();
}, 120_000);
afterAll(() => portal?.stop());

const email = "somebody@example.org";

async function aLink(expires = new Date(Date.now() + 60_000)) {
  const token = randomBytes(32).toString("base64url");
  const hash = createHash("sha256").update(`${token}${secret}`).digest("hex");
  await db.insert(signInTokens).values({ identifier: email, token: hash, expires });
  return token;
}

/** Presses the button: where it leads, and whether somebody is signed in. */
async function press(token: string, more: Record<string, string> = {}) {
  const answer = await fetch(`${portal.origin}/api/auth/confirm`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: portal.origin, ...more },
    body: new URLSearchParams({ email, token }),
  });
  const signedIn = answer.headers
    .getSetCookie()
    .some((line) => /session-token=[\w-]{43}/.test(line));
  return [answer.status, answer.headers.get("location")?.split("?")[0] ?? "", signedIn];
}
const turnedAway = [303, "/sign-in/confirm", false];

it("a link signs in once, however often and by however many it is pressed", async () => {
  const token = await aLink();
  const presses = await Promise.all(Array.from({ length: 12 }, () => press(token)));
  const [first] = presses.filter(([, , signedIn]) => signedIn);
  expect(first).toEqual([303, "/submissions", true]);
  expect(presses.filter((one) => one !== first)).toEqual(Array(11).fill(turnedAway));
});

it("a forged or old link, and a suspended person's, lead to the page that says so", async () => {
  expect(await press("A".repeat(43))).toEqual(turnedAway);
  expect(await press("\0")).toEqual(turnedAway);
  expect(await press(await aLink(new Date(Date.now() - 1)))).toEqual(turnedAway);

  await db.delete(people).where(eq(people.email, email));
  const { id } = await aPerson({ email });
  await db.update(people).set({ suspendedAt: new Date() }).where(eq(people.id, id));
  expect(await press(await aLink())).toEqual(turnedAway);
  expect(await db.$count(sessions, eq(sessions.personId, id))).toBe(0);
});

it("a form from another site is refused, and leaves the link good", async () => {
  await db.delete(people).where(eq(people.email, email));
  const token = await aLink();
  const foreign = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ];
  for (const headers of foreign) expect((await press(token, headers))[0]).toBe(403);
  expect(await press(token)).toEqual([303, "/submissions", true]);
});
