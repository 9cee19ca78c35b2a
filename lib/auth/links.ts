import "server-only";

import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { people, type Role, signInTokens } from "@/db/schema/people";
import { now } from "@/lib/clock/now";
import { enqueue } from "@/lib/jobs/outbox";
import { spend } from "@/lib/limits/counting";
import { readAddress } from "./address";
import { linkAllowances } from "./allowances";
import { inAttempt } from "./attempt";
import { sessionCookieName } from "./cookie";
import { ownPath } from "./destination";
import { askNextAuth } from "./next-auth";
import { endSession } from "./sessions";
import { hashOfLink, looksLikeToken } from "./tokens";

export type Asked = { ok: true } | { ok: false; until: Date };

/**
 * Has a sign-in link written to an address. The same steps, so the same answer in the same time, whether the
 * address is known, new or suspended.
 * @param address as `readAddress` returns it
 * @param client who asks, as `clientOf` returns it
 */
export async function askForLink(
  address: string,
  to: string,
  client: { key: string; loopback: boolean },
): Promise<Asked> {
  const asked = await inAttempt<Asked>(async (attempt) => {
    const spent = await spend(attempt.tx, linkAllowances(address, client));
    if (!spent.ok) return spent;

    const csrf = await askNextAuth("csrf", {});
    const { csrfToken } = await csrf.json();
    const cookie = csrf.headers
      .getSetCookie()
      .map((line) => line.split(";")[0])
      .join("; ");
    await askNextAuth("signin/email", {
      form: { email: address, csrfToken, callbackUrl: ownPath(to, "/") },
      cookie,
    });
    // Throwing, not null: an attempt that failed for reasons of ours must not be answered as sent.
    if (!attempt.letter) throw attempt.failure ?? new Error("next-auth wrote no sign-in link.");
    await enqueue(attempt.tx, "sign_in_link", attempt.letter);
    return { ok: true };
  });
  if (!asked) throw new Error("The attempt was undone.");
  return asked;
}

export type LinkState = "ready" | "expired" | "used" | "malformed";
export type Link = { address: string; token: string };

/** The parts of a link, or null when they cannot be ours. */
export function readLink(email: unknown, token: unknown): Link | null {
  const address = readAddress(email);
  return address === email && address && looksLikeToken(token) ? { address, token } : null;
}

/** What a link is worth, without using it: for the page it opens, which programs open too. */
export async function stateOfLink(link: Link | null): Promise<LinkState> {
  if (!link) return "malformed";
  const [row] = await db
    .select({ expires: signInTokens.expires })
    .from(signInTokens)
    .where(
      and(
        eq(signInTokens.identifier, link.address),
        eq(signInTokens.token, hashOfLink(link.token)),
      ),
    );
  if (!row) return "used";
  return row.expires > now() ? "ready" : "expired";
}

export type Used =
  | { ok: true; cookie: string; role: Role }
  | { ok: false; problem: Exclude<LinkState, "ready"> | "suspended" };

/**
 * Uses a link up and opens a session, always a new one. Of any number of parallel uses exactly one succeeds.
 * @param oldToken the session the browser came with; it ends, whoever's it was
 * @returns the Set-Cookie line for the new session, or why there is none
 */
export async function consumeLink(link: Link | null, oldToken: string | undefined): Promise<Used> {
  if (!link) return { ok: false, problem: "malformed" };
  const cookie = await inAttempt(async ({ tx }) => {
    const answer = await askNextAuth("callback/email", {
      query: { email: link.address, token: link.token },
    });
    const opened = answer.headers
      .getSetCookie()
      .find((line) => line.startsWith(`${sessionCookieName()}=`));
    if (!opened) return null;
    await endSession(oldToken, tx);
    return opened;
  });

  const [person] = await db
    .select({ role: people.role, suspendedAt: people.suspendedAt })
    .from(people)
    .where(eq(people.email, link.address));
  if (cookie && person) return { ok: true, cookie, role: person.role };

  const state = await stateOfLink(link);
  if (state !== "ready") return { ok: false, problem: state };
  if (person?.suspendedAt) return { ok: false, problem: "suspended" };
  throw new Error("A good link opened no session.");
}
