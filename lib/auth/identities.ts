import "server-only";

import { createHash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { words } from "#words/mail-sign-in";
import { db, type Tx } from "@/db/client";
import { identities, people, type Role } from "@/db/schema/people";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { enqueue } from "@/lib/jobs/outbox";
import { publicationName } from "@/lib/mail/publication-name";
import { settings } from "@/lib/settings/environment";
import type { Person } from "./actor";
import { proposedName } from "./address";
import { endSession, openSession } from "./sessions";
import { newToken } from "./tokens";

/** Somebody at a provider: the issuer and its name for them. The rest may change and decides nothing later. */
export type Identity = {
  issuer: string;
  subject: string;
  /** One plain address the provider says it has proved; else null. */
  address: string | null;
  /** What to call the identity, as the provider does: words of a stranger. */
  knownAs: string;
};

export type Entered =
  | { kind: "in"; token: string; role: Role }
  | { kind: "suspended" }
  /** Nobody here yet, and the provider vouches for no address. */
  | { kind: "no_address" }
  /** The address is somebody's here, who has to say that this is them. */
  | { kind: "known_address"; personId: string };

/**
 * Lets somebody in whom the provider has just proved: whoever the identity is joined to, whatever its address is by
 * now; else a new person, if the address is proved and nobody's. An address that is somebody's lets nobody in.
 * @param oldToken the session the browser came with; it ends when another is opened
 */
export async function enter(identity: Identity, oldToken: string | undefined): Promise<Entered> {
  return db.transaction(async (tx) => {
    await lockIdentity(tx, identity);
    const known = await ownerOf(tx, identity);
    if (known?.suspendedAt) return { kind: "suspended" };
    if (known) return { kind: "in", ...(await signInAs(tx, known, oldToken)) };

    const { address } = identity;
    if (!address) return { kind: "no_address" };
    const [person] = await tx
      .insert(people)
      .values({
        email: address,
        emailVerified: now(),
        name: proposedName(address),
        createdAt: now(),
      })
      .onConflictDoNothing()
      .returning({ id: people.id, role: people.role });
    if (person) {
      await join(tx, identity, { ...person, email: address });
      return { kind: "in", ...(await signInAs(tx, person, oldToken)) };
    }
    const [theirs] = await tx
      .select({ id: people.id })
      .from(people)
      .where(eq(people.email, address));
    if (!theirs) throw new Error("The address was taken and then was not.");
    return { kind: "known_address", personId: theirs.id };
  });
}

/** Whoever an identity is joined to. */
export async function ownerOf(tx: Tx | typeof db, { issuer, subject }: Identity) {
  const [owner] = await tx
    .select({ id: people.id, role: people.role, suspendedAt: people.suspendedAt })
    .from(identities)
    .innerJoin(people, eq(people.id, identities.personId))
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)));
  return owner ?? null;
}

/** Two callbacks with one identity come one after the other. */
export async function lockIdentity(tx: Tx, { issuer, subject }: Identity) {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`identity ${issuer} ${subject}`}, 0))`,
  );
}

/** Joins an identity that is nobody's to a person, and writes to them that it was. */
export async function join(tx: Tx, identity: Identity, person: Person & { email: string }) {
  const { issuer, subject, knownAs } = identity;
  await tx
    .insert(identities)
    .values({ issuer, subject, knownAs, personId: person.id, createdAt: now() });
  await recordEvent(tx, person, "person.identity_joined", { details: { issuer } });
  const letter = words.identityJoined({
    publication: await publicationName(tx),
    host: new URL(issuer).host,
    href: new URL("/account", settings().appUrl).href,
  });
  await enqueue(tx, "mail", { to: person.email, ...letter });
}

/** Opens a session, always a new one, and ends the one the browser came with, whoever's it was. */
export async function signInAs(
  tx: Tx,
  { id, role }: { id: string; role: Role },
  oldToken: string | undefined,
) {
  const token = newToken();
  await endSession(oldToken, tx);
  await openSession(tx, token, id);
  return { token, role };
}

/** A name for an identity that says nothing of it. */
const nameOf = ({ issuer, subject }: { issuer: string; subject: string }) =>
  createHash("sha256").update(`identity ${issuer} ${subject}`).digest("hex").slice(0, 24);

/** A person's identities, the first joined first. */
export async function listIdentities(personId: string) {
  const rows = await db
    .select()
    .from(identities)
    .where(eq(identities.personId, personId))
    .orderBy(identities.createdAt, identities.subject);
  return rows.map((row) => ({
    id: nameOf(row),
    host: new URL(row.issuer).host,
    knownAs: row.knownAs,
    since: row.createdAt,
  }));
}

/** Takes one of a person's identities away, by the name `listIdentities` gave it. @returns whether there was one */
export async function removeIdentity(person: Person, id: string): Promise<boolean> {
  const rows = await db.select().from(identities).where(eq(identities.personId, person.id));
  const row = rows.find((one) => nameOf(one) === id);
  if (!row) return false;
  const { issuer, subject } = row;
  return db.transaction(async (tx) => {
    const removed = await tx
      .delete(identities)
      .where(
        and(
          eq(identities.personId, person.id),
          eq(identities.issuer, issuer),
          eq(identities.subject, subject),
        ),
      )
      .returning();
    if (removed.length === 0) return false;
    await recordEvent(tx, person, "person.identity_left", { details: { issuer } });
    return true;
  });
}
