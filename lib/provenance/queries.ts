import "server-only";

import { and, asc, eq, max, min, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { events } from "@/db/schema/events";
import { attestations, signatures } from "@/db/schema/submissions";

/**
 * How a published piece came to be, from the history and the signature alone: no letter, no reason, no editor's name.
 * A step that the history does not show is null.
 */
export async function getProvenance(submissionId: string) {
  const [moves, [attested], [signed]] = await Promise.all([
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
      .select({ count: sql<number>`count(*)::int`, last: max(attestations.attestedAt) })
      .from(attestations)
      .where(eq(attestations.submissionId, submissionId)),
    db
      .select({ at: signatures.signedAt, revision: articles.revision, hash: articles.hash })
      .from(articles)
      .innerJoin(signatures, eq(signatures.id, articles.signatureId))
      .where(eq(articles.submissionId, submissionId))
      .orderBy(asc(signatures.signedAt)),
  ]);
  const firstTime = (state: string) => moves.find((move) => move.state === state)?.first ?? null;
  return {
    submittedAt: firstTime("submitted"),
    attested: attested?.count ? { count: attested.count, lastAt: attested.last } : null,
    signed: signed ?? null,
    publishedAt: firstTime("published"),
  };
}
export type Provenance = Awaited<ReturnType<typeof getProvenance>>;
