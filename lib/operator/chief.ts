import { eq } from "drizzle-orm";
import { words } from "#words/operator";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { clock } from "@/lib/auth/actor";
import { proposedName, readAddress } from "@/lib/auth/address";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { renewThreadsOf } from "@/lib/jobs/renewals";
import { withDatabase } from "./database";

export const help = words.chiefHelp;

/** `npm run firsthand -- chief <email>`: the only way to a first chief editor; arriving first is none. */
export async function run(args: string[]): Promise<number> {
  const [typed = ""] = args;
  if (args.length !== 1) return refuse(64, help);
  const email = readAddress(typed);
  if (!email) return refuse(1, words.notAnAddress(typed));
  return withDatabase(async () => {
    const { done, sentence } = await makeChief(email);
    if (!done) return refuse(1, sentence);
    process.stdout.write(`${sentence}\n`);
    return 0;
  });
}

/** Makes or raises a chief, with the event that says so. Idempotent. @returns what was done, in a sentence */
export async function makeChief(email: string): Promise<{ done: boolean; sentence: string }> {
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(people)
      .values({ email, name: proposedName(email), role: "chief", createdAt: now() })
      .onConflictDoNothing()
      .returning({ id: people.id });
    if (made) {
      const details = { personId: made.id, from: null, to: "chief", by: "operator" };
      await recordEvent(tx, clock, "person.role_changed", { details });
      return { done: true, sentence: words.made(email) };
    }

    const [person] = await tx.select().from(people).where(eq(people.email, email)).for("update");
    if (!person) throw new Error("The person went away.");
    if (person.suspendedAt) return { done: false, sentence: words.suspended(email) };
    if (person.role === "chief") return { done: true, sentence: words.already(email) };

    await tx.update(people).set({ role: "chief" }).where(eq(people.id, person.id));
    await renewThreadsOf(tx, person.id);
    const details = { personId: person.id, from: person.role, to: "chief", by: "operator" };
    await recordEvent(tx, clock, "person.role_changed", { details });
    return { done: true, sentence: words.raised(email, person.role) };
  });
}

function refuse(code: 1 | 64, sentence: string) {
  process.stderr.write(`${sentence}\n`);
  return code;
}
