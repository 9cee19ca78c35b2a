import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { recusals } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { aPerson, aSession, aSubmission, aText } from "../support/makers";
import type { ActorName, StateName } from "./matrix";

export type Cast = Awaited<ReturnType<typeof theCast>>;

/** Everyone of the matrix, each with a session; and pieces of the two authors, made when a cell wants one. */
export async function theCast() {
  const person = {
    member: await aPerson(),
    suspended: await aPerson({ role: "editor" }),
    author: await aPerson({ name: "Ada Byline" }),
    author_editor: await aPerson({ role: "editor" }),
    claimer: await aPerson({ role: "editor" }),
    rival: await aPerson({ role: "editor" }),
    chief: await aPerson({ role: "chief" }),
    recused: await aPerson({ role: "editor" }),
  } satisfies Record<Exclude<ActorName, "anonymous">, Person>;
  await db
    .update(people)
    .set({ suspendedAt: new Date() })
    .where(eq(people.id, person.suspended.id));

  const session: Record<ActorName, string | null> = { anonymous: null } as never;
  for (const [name, who] of Object.entries(person))
    session[name as ActorName] = await aSession(who);
  const pieces = new Map<string, { id: string; version: number }>();

  return {
    person,
    session,
    /** The piece a cell is tried on: kept until a cell changes it. */
    async piece(state: StateName, actor: ActorName) {
      const key = `${state} ${actor === "author_editor"}`;
      const there = pieces.get(key);
      if (there) return there;
      const author = actor === "author_editor" ? person.author_editor : person.author;
      const made = await aSubmission(author, state, {
        editor: person.claimer,
        content: aText({ headline: `What a ${state} piece says`, marks: [attributed] }),
      });
      if (state !== "draft") {
        const recusal = { editorId: person.recused.id, reason: "-", at: new Date() };
        await db.insert(recusals).values({ submissionId: made.id, ...recusal });
      }
      pieces.set(key, made);
      return made;
    },
    spent(state: StateName, actor: ActorName) {
      pieces.delete(`${state} ${actor === "author_editor"}`);
    },
  };
}

const attributed = { id: "m1", role: "Clerk", place: "Hull", period: "2021", attributed: true };
