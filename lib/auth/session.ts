import "server-only";

import type { Person } from "./actor";

/** Who is signed in, with what a header shows of them; null when nobody is. */
export type SignedIn = Person & { name: string; email: string; handle: string | null };

/** The person asking, read from the session afresh on each request; null when signed out or suspended. */
export async function currentPerson(): Promise<SignedIn | null> {
  throw new Error("Sign-in is not laid yet.");
}

/** For pages: the person asking, or a redirect to /sign-in that comes back here afterwards. */
export async function requirePerson(_backTo: string): Promise<SignedIn> {
  throw new Error("Sign-in is not laid yet.");
}

/** For desk pages: an editor or chief, else the page does not exist (404). Signed out: to /sign-in. */
export async function requireEditor(_backTo: string): Promise<SignedIn> {
  throw new Error("Sign-in is not laid yet.");
}
