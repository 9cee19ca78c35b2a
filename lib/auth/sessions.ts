import "server-only";

import { createHash } from "node:crypto";
import { and, desc, eq, gt, inArray } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { people, sessions } from "@/db/schema/people";
import { now } from "@/lib/clock/now";
import type { SignedIn } from "./actor";
import { endOf, lifetimes, renewedEvery } from "./lifetimes";
import { hashOfSession, looksLikeToken } from "./tokens";

/** Opens a session for somebody who has just proved who they are. */
export async function openSession(tx: Tx, token: string, personId: string) {
  const [person] = await tx
    .select({ role: people.role })
    .from(people)
    .where(eq(people.id, personId));
  if (!person) throw new Error("A session needs a person.");
  await tx.insert(sessions).values({
    tokenHash: hashOfSession(token),
    personId,
    expires: endOf(person.role, now(), now()),
    createdAt: now(),
  });
}

/**
 * Whose session this is, from the row of this very moment: role and suspension take effect on the next request.
 * Null when there is none, it has ended (unused too long, or too old for the person's present role), or the person
 * is suspended. Moves the end of a session in use.
 */
export async function personOfSession(token: unknown): Promise<SignedIn | null> {
  if (!looksLikeToken(token)) return null;
  const tokenHash = hashOfSession(token);
  const [row] = await db
    .select({
      id: people.id,
      role: people.role,
      name: people.name,
      email: people.email,
      handle: people.handle,
      suspendedAt: people.suspendedAt,
      expires: sessions.expires,
      createdAt: sessions.createdAt,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expires, now())));
  if (!row || row.suspendedAt) return null;

  const { suspendedAt: _, expires, createdAt, ...person } = row;
  if (createdAt.getTime() + lifetimes[person.role].most <= now().getTime()) return null;

  // Somebody promoted while signed in gets the shorter time of their new role at their next request.
  const end = endOf(person.role, createdAt, now());
  if (Math.abs(end.getTime() - expires.getTime()) > renewedEvery) {
    await db.update(sessions).set({ expires: end }).where(eq(sessions.tokenHash, tokenHash));
  }
  return person;
}

/** Ends the session of a cookie; nothing happens when there is none. */
export async function endSession(token: unknown, tx: Tx | typeof db = db) {
  if (!looksLikeToken(token)) return;
  await tx.delete(sessions).where(eq(sessions.tokenHash, hashOfSession(token)));
}

/** A name for a session that can be shown and sent back without being of use to anybody. */
const nameOf = (tokenHash: string) =>
  createHash("sha256").update(`session ${tokenHash}`).digest("hex").slice(0, 24);

/** A person's open sessions, the newest first. `here` is the one that asks. */
export async function listSessions(personId: string, token: unknown) {
  const rows = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.expires, now())))
    .orderBy(desc(sessions.createdAt), sessions.tokenHash);
  const here = looksLikeToken(token) ? hashOfSession(token) : "";
  return rows.map((row) => ({
    id: nameOf(row.tokenHash),
    since: row.createdAt,
    until: row.expires,
    here: row.tokenHash === here,
  }));
}

/** Ends one session of a person by the name `listSessions` gave it. @returns whether there was one */
export async function endNamedSession(personId: string, id: string): Promise<boolean> {
  const rows = await db
    .select({ tokenHash: sessions.tokenHash })
    .from(sessions)
    .where(eq(sessions.personId, personId));
  const row = rows.find(({ tokenHash }) => nameOf(tokenHash) === id);
  if (!row) return false;
  await db.delete(sessions).where(eq(sessions.tokenHash, row.tokenHash));
  return true;
}

/** Ends every session of a person but the one of this name. @returns how many ended */
export async function endOtherSessions(personId: string, keep: string): Promise<number> {
  const rows = await db
    .select({ tokenHash: sessions.tokenHash })
    .from(sessions)
    .where(eq(sessions.personId, personId));
  const ending = rows.map(({ tokenHash }) => tokenHash).filter((hash) => nameOf(hash) !== keep);
  if (ending.length > 0) await db.delete(sessions).where(inArray(sessions.tokenHash, ending));
  return ending.length;
}
