import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { outbox } from "@/db/schema/jobs";
import { now } from "@/lib/clock/now";

/** As if every letter that waits had been taken by the mail server. */
export async function lettersAreDelivered() {
  await db
    .update(outbox)
    .set({ doneAt: now() })
    .where(and(eq(outbox.kind, "mail"), isNull(outbox.doneAt)));
}

/** The subjects of the letters about a piece to one address, oldest first. */
export async function subjectsTo(submissionId: string, personId: string) {
  const rows = await db
    .select({ payload: outbox.payload })
    .from(outbox)
    .where(eq(outbox.submissionId, submissionId))
    .orderBy(outbox.id);
  return rows
    .map(({ payload }) => payload as { subject: string; about: { person: string } })
    .filter(({ about }) => about.person === personId)
    .map(({ subject }) => subject);
}
