import type { Role } from "@/db/schema/people";

/** A signed-in person who is asking. Minted only by the session gate (and by tests and the seed). */
export type Person = { readonly id: string; readonly role: Role };

/** Who is signed in, with what a header shows of them. */
export type SignedIn = Person & { name: string; email: string; handle: string | null };

/** The clock acts where the table of moves says so: schedules, lapses, expiries. */
export const clock = { id: null, role: "clock" } as const;
export type Clock = typeof clock;

/** Who stands at a door that is open to everybody: somebody or nobody, and from where, as far as limits go. */
export type Visitor = {
  readonly person: Person | null;
  readonly client: { readonly key: string; readonly loopback: boolean };
};

/** Who is asking: the required first parameter of every command and of every query that is not public by nature. */
export type Actor = Person | Clock;

export const isEditor = (actor: Actor) => actor.role === "editor" || actor.role === "chief";
export const isChief = (actor: Actor) => actor.role === "chief";
