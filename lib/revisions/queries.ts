import "server-only";

import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { revisions, signatures, submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { isSubmissionId } from "@/lib/submissions/schema";

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
export async function getContents(
  submissionId: string,
  numbers: number[],
  read: Pick<Tx, "select"> = db,
) {
  const rows = await read
    .select({ number: revisions.number, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.submissionId, submissionId), inArray(revisions.number, numbers)));
  return new Map(rows.map(({ number, content }) => [number, content]));
}

/** The snapshots of the actor's own piece, and what two of them say; null where it is not theirs or none is there. */
export async function getComparisonForAuthor(
  actor: Person,
  submissionId: string,
  asked: { from: number | null; to: number | null },
) {
  if (!isSubmissionId(submissionId)) return null;
  const [own] = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.id, submissionId), eq(submissions.authorId, actor.id)));
  const made = own ? await listRevisions(own.id) : [];
  const to = asked.to ?? made.at(-1)?.number ?? 1;
  const from = asked.from ?? Math.max(1, to - 1);
  const contents = await getContents(submissionId, made.length > 0 ? [from, to] : []);
  const [before, after] = [contents.get(from), contents.get(to)];
  if (!before || !after) return null;
  return {
    revisions: made,
    from: { number: from, content: before },
    to: { number: to, content: after },
  };
}
