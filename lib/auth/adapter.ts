import "server-only";

import { and, eq } from "drizzle-orm";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { people, signInTokens } from "@/db/schema/people";
import { now } from "@/lib/clock/now";
import { proposedName } from "./address";
import { attempt } from "./attempt";
import { longestSession } from "./lifetimes";
import { endSession, openSession } from "./sessions";

/** Ten minutes: long enough for a slow mail server, as OWASP ASVS 6.5.5 allows. */
export const linkLifetime = 10 * 60_000;

const seen = {
  id: people.id,
  email: people.email,
  emailVerified: people.emailVerified,
  name: people.name,
};

/**
 * What next-auth asks of the database while it signs somebody in, in the transaction of that attempt. Sessions are
 * kept only as hashes, which is why this is not the ready-made adapter. Reading a session later is not its task:
 * see `session.ts`.
 */
export function adapter(): Adapter {
  return {
    async getUserByEmail(email) {
      const [person] = await attempt().tx.select(seen).from(people).where(eq(people.email, email));
      return person ?? null;
    },
    async getUser(id) {
      const [person] = await attempt().tx.select(seen).from(people).where(eq(people.id, id));
      return person ?? null;
    },
    async createUser({ email }) {
      const [person] = await attempt()
        .tx.insert(people)
        .values({ email, emailVerified: now(), name: proposedName(email), createdAt: now() })
        .returning(seen);
      return person as AdapterUser;
    },
    async updateUser({ id }) {
      const [person] = await attempt()
        .tx.update(people)
        .set({ emailVerified: now() })
        .where(eq(people.id, id))
        .returning(seen);
      return person as AdapterUser;
    },
    async createSession({ sessionToken, userId }) {
      await openSession(attempt().tx, sessionToken, userId);
      // Until when the browser keeps the cookie. The row ends sooner, and moves while the session is in use.
      return { sessionToken, userId, expires: new Date(now().getTime() + longestSession) };
    },
    // Whoever signs in here gets a new session; who was signed in before does not matter to next-auth.
    getSessionAndUser: () => null,
    updateSession: () => null,
    async deleteSession(sessionToken) {
      await endSession(sessionToken, attempt().tx);
    },
    async createVerificationToken({ identifier, token }) {
      const expires = new Date(now().getTime() + linkLifetime);
      await attempt().tx.insert(signInTokens).values({ identifier, token, expires });
      return { identifier, token, expires };
    },
    /** The row lock makes parallel uses of one link queue up; the first takes it and every other of that address. */
    async useVerificationToken({ identifier, token }) {
      const { tx } = attempt();
      const [used] = await tx
        .delete(signInTokens)
        .where(and(eq(signInTokens.identifier, identifier), eq(signInTokens.token, token)))
        .returning();
      if (!used || used.expires <= now()) return null;
      await tx.delete(signInTokens).where(eq(signInTokens.identifier, identifier));
      // next-auth would compare it with another clock; ours has already decided.
      return { ...used, expires: new Date("9999-12-31") };
    },
  };
}
