import "server-only";

import { and, asc, eq, min, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import { signatures } from "@/db/schema/submissions";
import type { ReadMark } from "@/lib/marks/queries";

/**
 * How a published piece came to be, from the history and the signature alone: no letter, no reason, no editor's name.
 * A step that the history does not show is null.
 * @param marks the first-hand sentences of the text that is shown: only what was confirmed of those words is told
 */
export async function getProvenance(submissionId: string, marks: readonly ReadMark[]) {
  const [moves, [signed]] = await Promise.all([
    db
      .select({ state: events.toState, first: min(events.at), times: sql<number>`count(*)::int` })
      .from(events)
      .where(
        and(
          eq(events.submissionId, submissionId),
          sql`${events.toState} in ('submitted', 'published')`,
          sql`${events.fromState} is distinct from ${events.toState}`,
        ),
      )
      .groupBy(events.toState),
    db
      .select({ at: signatures.signedAt, revision: articles.revision, hash: articles.hash })
      .from(articles)
      .innerJoin(signatures, eq(signatures.id, articles.signatureId))
      .where(eq(articles.submissionId, submissionId))
      .orderBy(asc(signatures.signedAt)),
  ]);
  const firstTime = (state: string) => moves.find((move) => move.state === state)?.first ?? null;
  const attested = marks.flatMap(({ attestation }) => attestation?.attestedAt.getTime() ?? []);
  return {
    submittedAt: firstTime("submitted"),
    attested:
      attested.length > 0
        ? { count: attested.length, lastAt: new Date(Math.max(...attested)) }
        : null,
    signed: signed ?? null,
    publishedAt: firstTime("published"),
  };
}
export type Provenance = Awaited<ReturnType<typeof getProvenance>>;
