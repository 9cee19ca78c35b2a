import "server-only";

import { db } from "@/db/client";
import { spend } from "@/lib/limits/counting";
import { isEditor } from "./actor";
import { providerAllowances } from "./allowances";
import { proposalCookie, sessionCookie, typedCookie } from "./cookie";
import { ownPath } from "./destination";
import { enter, type Identity, ownerOf } from "./identities";
import { proposalLifetime, proposeByLetter, proposeHere } from "./proposals";
import { comeBack } from "./provider";
import { personOfSession } from "./sessions";

type Arrival = {
  query: URLSearchParams;
  journey: string | undefined;
  session: string | undefined;
  client: { key: string; loopback: boolean };
};
type Onward = { to: string; cookies: string[] };

const seconds = proposalLifetime / 1000;

/** What becomes of somebody who comes back from the provider: the page to go on to, and the cookies to take along. */
export async function arrive({ query, journey, session, client }: Arrival): Promise<Onward> {
  const spent = journey
    ? await db.transaction((tx) => spend(tx, providerAllowances(client)))
    : { ok: true };
  if (!spent.ok) return atTheDoor("provider-away", "");
  const back = await comeBack(query, journey);
  if (!back.ok) return atTheDoor(`provider-${back.problem}`, back.goOnTo);
  return back.joinTo
    ? toJoin(back.identity, back.joinTo, session)
    : toSignIn(back.identity, back.goOnTo, session, client);
}

async function toSignIn(
  identity: Identity,
  goOnTo: string,
  session: string | undefined,
  client: Arrival["client"],
): Promise<Onward> {
  const entered = await enter(identity, session);
  if (entered.kind === "in") {
    const home = isEditor({ id: "", role: entered.role }) ? "/desk" : "/submissions";
    return { to: ownPath(goOnTo, home), cookies: [sessionCookie(entered.token)] };
  }
  if (entered.kind === "suspended") return plainly("/sign-in/confirm?problem=suspended");
  const { address } = identity;
  if (entered.kind === "no_address" || !address) return atTheDoor("provider-address", goOnTo);

  const known = { ...identity, address };
  const proposed = await proposeByLetter(known, entered.personId, goOnTo, client);
  if (!proposed.ok) return atTheDoor("limit", goOnTo, [typedCookie(address)]);
  return {
    to: "/sign-in/join",
    cookies: [proposalCookie(proposed.browser, seconds), typedCookie(address)],
  };
}

/** Only for whoever set out signed in, and still is: the cookie alone says who wanted it, not who sits here now. */
async function toJoin(
  identity: Identity,
  personId: string,
  session: string | undefined,
): Promise<Onward> {
  const person = await personOfSession(session);
  if (person?.id !== personId) return plainly("/sign-in?to=%2Faccount");
  const owner = await ownerOf(db, identity);
  if (owner) return plainly(`/account?identity=${owner.id === personId ? "already" : "taken"}`);

  const proposed = await proposeHere(identity, personId);
  if (!proposed.ok) return plainly("/account?identity=failed");
  return {
    to: `/sign-in/join?${new URLSearchParams({ token: proposed.token })}`,
    cookies: [proposalCookie(proposed.browser, seconds)],
  };
}

const plainly = (to: string): Onward => ({ to, cookies: [] });

function atTheDoor(problem: string, goOnTo: string, cookies: string[] = []): Onward {
  const to = ownPath(goOnTo, "");
  return { to: `/sign-in?${new URLSearchParams({ problem, ...(to && { to }) })}`, cookies };
}
