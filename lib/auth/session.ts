import "server-only";

import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { isEditor, type SignedIn } from "./actor";
import { sessionCookieName } from "./cookie";
import { personOfSession } from "./sessions";

/** The token in the request's cookie, whatever it is worth. */
export async function sessionToken(): Promise<string | undefined> {
  return (await cookies()).get(sessionCookieName())?.value;
}

/**
 * The person asking, read from the session afresh on each request; null when signed out or suspended.
 * Asked once a request however many parts of the page want to know.
 */
export const currentPerson: () => Promise<SignedIn | null> = cache(async () =>
  personOfSession(await sessionToken()),
);

/** For pages: the person asking, or a redirect to /sign-in that comes back here afterwards. */
export async function requirePerson(backTo: string): Promise<SignedIn> {
  const person = await currentPerson();
  return person ?? redirect(`/sign-in?${new URLSearchParams({ to: backTo })}`);
}

/** For desk pages: an editor or chief, else the page does not exist (404). Signed out: to /sign-in. */
export async function requireEditor(backTo: string): Promise<SignedIn> {
  const person = await requirePerson(backTo);
  return isEditor(person) ? person : notFound();
}
