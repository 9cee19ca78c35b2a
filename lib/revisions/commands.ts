import "server-only";

import { and, eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { revisions, signatures } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { hashOf } from "@/lib/content/hash";
import type { Content } from "@/lib/content/schema";

/**
 * Freezes content as the next revision of a piece and makes it the current one.
 * @returns its number and its hash (SHA-256, hex, over the canonical JSON)
 */
export async function freezeRevision(
  tx: Tx,
  actor: Person,
  submissionId: string,
  content: Content,
  answers: Record<string, string>,
) {
  const [last] = await tx
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.submissionId, submissionId));
  const number = (last?.number ?? 0) + 1;
  const hash = hashOf(content);

  await tx
    .update(revisions)
    .set({ current: false })
    .where(and(eq(revisions.submissionId, submissionId), eq(revisions.current, true)));
  await tx
    .insert(revisions)
    .values({ submissionId, number, content, hash, answers, madeBy: actor.id, madeAt: now() });
  return { number, hash };
}

/** The author's approval of exactly one revision's hash, under the named agreement and guidelines. */
export async function signRevision(
  tx: Tx,
  actor: Person,
  submissionId: string,
  revision: { number: number; hash: string },
  accepted: { agreement: number; guidelines: number },
) {
  await tx.insert(signatures).values({
    submissionId,
    revision: revision.number,
    hash: revision.hash,
    signerId: actor.id,
    ...accepted,
    signedAt: now(),
  });
}

/** The text the desk has of a piece; undefined before it was first submitted. */
export async function currentRevision(tx: Tx, submissionId: string) {
  const [revision] = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.submissionId, submissionId), eq(revisions.current, true)));
  return revision;
}
