import "server-only";

import { and, eq, lte, or } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { identityProposals, people, type Role, sessions } from "@/db/schema/people";
import { now } from "@/lib/clock/now";
import { enqueue } from "@/lib/jobs/outbox";
import { spend } from "@/lib/limits/counting";
import { settings } from "@/lib/settings/environment";
import { linkAllowances } from "./allowances";
import { type Identity, join, lockIdentity, ownerOf, signInAs } from "./identities";
import { joinLink } from "./sealed";
import { personOfSession } from "./sessions";
import { hashOfProposal, looksLikeToken, newToken } from "./tokens";

/** As long as a sign-in link. */
export const proposalLifetime = 10 * 60_000;

/** The two halves: one for the mailbox or the page, one for the browser. Neither is worth anything alone. */
export type Proposed = { ok: true; token: string; browser: string } | { ok: false; until: Date };

/**
 * Proposes an identity to the person whose address it has, by a letter with a link. It works only in the browser
 * that brought the identity: whoever began elsewhere with somebody's address gains nothing by their click.
 * @param client who asks, as `clientOf` returns it
 */
export async function proposeByLetter(
  identity: Identity & { address: string },
  personId: string,
  goOnTo: string,
  client: { key: string; loopback: boolean },
): Promise<Proposed> {
  return db.transaction(async (tx) => {
    const spent = await spend(tx, linkAllowances(identity.address, client));
    if (!spent.ok) return spent;
    const { token, browser, expires } = await propose(tx, identity, personId, goOnTo, true);
    const href = new URL("/sign-in/join", settings().appUrl);
    href.searchParams.set("token", token);
    const { address } = identity;
    const link = { address, href: href.href, expires: expires.toISOString() };
    await enqueue(tx, "join_link", { to: address, sealed: joinLink.seal(link) });
    return { ok: true, token, browser };
  });
}

/** Proposes an identity to the signed-in person who brought it: they are shown whose it is, and asked. */
export async function proposeHere(identity: Identity, personId: string): Promise<Proposed> {
  return db.transaction(async (tx) => {
    const { token, browser } = await propose(tx, identity, personId, "/account", false);
    return { ok: true, token, browser };
  });
}

async function propose(
  tx: Tx,
  { issuer, subject, knownAs }: Identity,
  personId: string,
  goOnTo: string,
  byLetter: boolean,
) {
  const [token, browser] = [newToken(), newToken()];
  const expires = new Date(now().getTime() + proposalLifetime);
  await tx.delete(identityProposals).where(lte(identityProposals.expires, now()));
  await tx.insert(identityProposals).values({
    tokenHash: hashOfProposal(token),
    browserHash: hashOfProposal(browser),
    ...{ issuer, subject, knownAs, personId, byLetter, goOnTo, expires },
  });
  return { token, browser, expires };
}

/** `elsewhere`: not the browser that brought it; `taken`: somebody's since. */
export type ProposalProblem = "expired" | "used" | "elsewhere" | "taken" | "suspended";

type Halves = { token: unknown; browser: unknown; session: string | undefined };

/** What a proposal is worth and whom it is about, without using it: for the page it opens. */
export async function readProposal(halves: Halves) {
  const [row] = await found(db, halves.token);
  const problem = await problemOf(row, halves);
  if (problem || !row) return { ok: false, problem: problem ?? "used" } as const;
  const { proposal, person } = row;
  return {
    ok: true,
    host: new URL(proposal.issuer).host,
    knownAs: proposal.knownAs,
    email: person.email,
  } as const;
}

export type Joined =
  | { ok: true; token: string; role: Role; goOnTo: string }
  | { ok: false; problem: ProposalProblem };

/**
 * Joins the identity to the person and signs them in anew. Of any number of parallel uses exactly one succeeds. Where
 * the letter is the first proof that the address is theirs, every session there was before ends (security.md AC-19).
 */
export async function acceptProposal(halves: Halves): Promise<Joined> {
  return db.transaction(async (tx): Promise<Joined> => {
    const [row] = await found(tx, halves.token).for("update");
    const problem = await problemOf(row, halves);
    if (problem || !row) return { ok: false, problem: problem ?? "used" };
    const { proposal, person } = row;
    const { issuer, subject, knownAs } = proposal;
    const identity = { issuer, subject, knownAs, address: null };
    await lockIdentity(tx, identity);
    const owner = await ownerOf(tx, identity);
    if (owner && owner.id !== person.id) return { ok: false, problem: "taken" };

    await tx
      .delete(identityProposals)
      .where(
        or(
          eq(identityProposals.tokenHash, proposal.tokenHash),
          and(eq(identityProposals.issuer, issuer), eq(identityProposals.subject, subject)),
        ),
      );
    if (!owner) await join(tx, identity, person);
    if (proposal.byLetter && !person.emailVerified) {
      await tx.delete(sessions).where(eq(sessions.personId, person.id));
      await tx.update(people).set({ emailVerified: now() }).where(eq(people.id, person.id));
    }
    const opened = await signInAs(tx, person, halves.session);
    return { ok: true, ...opened, goOnTo: proposal.goOnTo };
  });
}

function found(tx: Tx | typeof db, token: unknown) {
  return tx
    .select({ proposal: identityProposals, person: people })
    .from(identityProposals)
    .innerJoin(people, eq(people.id, identityProposals.personId))
    .where(eq(identityProposals.tokenHash, looksLikeToken(token) ? hashOfProposal(token) : "none"));
}

type Found = Awaited<ReturnType<typeof found>>[number];

async function problemOf(
  row: Found | undefined,
  { browser, session }: Halves,
): Promise<ProposalProblem | null> {
  if (!row) return "used";
  const { proposal, person } = row;
  if (proposal.expires <= now()) return "expired";
  if (!looksLikeToken(browser) || hashOfProposal(browser) !== proposal.browserHash) {
    return "elsewhere";
  }
  if (!proposal.byLetter && (await personOfSession(session))?.id !== person.id) return "elsewhere";
  return person.suspendedAt ? "suspended" : null;
}
