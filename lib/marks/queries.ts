import "server-only";

import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { attestations, revisions } from "@/db/schema/submissions";
import { sentencesOf } from "@/lib/content/marks";

/**
 * The first-hand sentences of a published revision in the order they stand, each with its words, its basis and how an
 * editor confirmed it. Who confirmed it is not public.
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
        method: attestations.method,
        scope: attestations.scope,
        attestedAt: attestations.attestedAt,
      })
      .from(attestations)
      .where(eq(attestations.submissionId, submissionId)),
  ]);
  if (!row) return [];

  const sentences = sentencesOf(row.content.body);
  const order = [...sentences.keys()];
  return row.content.marks
    .filter((mark) => sentences.has(mark.id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((mark) => {
      const found = attested.find((attestation) => attestation.markId === mark.id);
      return { ...mark, sentence: sentences.get(mark.id) ?? "", attestation: found ?? null };
    });
}
export type ReadMark = Awaited<ReturnType<typeof listMarks>>[number];
