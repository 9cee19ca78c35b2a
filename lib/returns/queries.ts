import "server-only";

import { and, desc, eq } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import { submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { lettersAsSent } from "@/lib/letters/queries";
import { isSubmissionId } from "@/lib/submissions/schema";
import { keepsPlaceUntil } from "./rules";

/** When a piece was last returned to its author; null where it never was. For the command that holds its lock. */
export async function lastReturned(tx: Tx, submissionId: string) {
  const [returned] = await tx
    .select({ at: events.at })
    .from(events)
    .where(and(eq(events.submissionId, submissionId), eq(events.type, "submission.returned")))
    .orderBy(desc(events.id))
    .limit(1);
  return returned?.at ?? null;
}

/** Why the actor's own piece came back before it was reviewed: what is missing, and the letter. Null where it did not. */
export async function getReturn(actor: Person, submissionId: string) {
  if (!isSubmissionId(submissionId)) return null;
  const [returned] = await db
    .select({ id: events.id, details: events.details, at: events.at })
    .from(events)
    .innerJoin(submissions, eq(submissions.id, events.submissionId))
    .where(
      and(
        eq(submissions.id, submissionId),
        eq(submissions.authorId, actor.id),
        eq(submissions.state, "draft"),
        eq(events.type, "submission.returned"),
      ),
    )
    .orderBy(desc(events.id))
    .limit(1);
  if (!returned) return null;
  const { missing, letter } = returned.details;
  return {
    missing: Array.isArray(missing) ? missing.map(String) : [],
    /** Null until its words are final. */
    letter: (await lettersAsSent(submissionId))(returned.id, letter),
    at: returned.at,
    keepsPlaceUntil: keepsPlaceUntil(returned.at),
  };
}
