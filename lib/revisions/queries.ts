import "server-only";

import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { revisions, signatures, submissions } from "@/db/schema/submissions";

/** The snapshots of a piece, oldest first, for whoever may see it: the caller has made sure of that. */
export function listRevisions(submissionId: string) {
  return db
    .select({
      number: revisions.number,
      madeAt: revisions.madeAt,
      current: revisions.current,
      signed: sql<boolean>`exists (select 1 from ${signatures}
        where ${signatures.submissionId} = ${revisions.submissionId}
          and ${signatures.revision} = ${revisions.number}
          and ${signatures.hash} = ${revisions.hash}
          and ${signatures.signerId} = ${submissions.authorId})`,
    })
    .from(revisions)
    .innerJoin(submissions, eq(submissions.id, revisions.submissionId))
    .where(eq(revisions.submissionId, submissionId))
    .orderBy(asc(revisions.number));
}
export type RevisionListed = Awaited<ReturnType<typeof listRevisions>>[number];

/** The contents of some snapshots of a piece, by number; the caller has made sure that they may be seen. */
export async function getContents(submissionId: string, numbers: number[]) {
  const rows = await db
    .select({ number: revisions.number, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.submissionId, submissionId), inArray(revisions.number, numbers)));
  return new Map(rows.map(({ number, content }) => [number, content]));
}
