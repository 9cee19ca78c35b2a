import "server-only";

import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { attestations, revisions } from "@/db/schema/submissions";
import { confirms, marksOf } from "@/lib/attestations/rules";
import { sentencesOf } from "@/lib/content/marks";

/**
 * The first-hand sentences of a published revision in the order they stand, each with its words, its basis and how an
 * editor confirmed those very words: for others under the same mark nothing is. Who confirmed it is not public.
 */
export async function listMarks(submissionId: string, revision: number) {
  const [[row], attested] = await Promise.all([
    db
      .select({ content: revisions.content })
      .from(revisions)
      .where(and(eq(revisions.submissionId, submissionId), eq(revisions.number, revision))),
    db
      .select({
        markId: attestations.markId,
        sentence: attestations.sentence,
        basis: attestations.basis,
        method: attestations.method,
        scope: attestations.scope,
        attestedAt: attestations.attestedAt,
      })
      .from(attestations)
      .where(eq(attestations.submissionId, submissionId)),
  ]);
  if (!row) return [];

  const order = [...sentencesOf(row.content.body).keys()];
  return marksOf(row.content)
    .filter((mark) => order.includes(mark.id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((mark) => ({
      ...mark,
      attestation: attested.find((words) => confirms(words, mark)) ?? null,
    }));
}
export type ReadMark = Awaited<ReturnType<typeof listMarks>>[number];
