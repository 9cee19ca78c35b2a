import "server-only";

import { and, eq, isNull, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { proposals } from "@/db/schema/corrections";
import { revisions, signatures } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { hashOf } from "@/lib/content/hash";
import type { Content } from "@/lib/content/schema";

/**
 * Freezes content as the next revision of a piece and makes it the current one.
 * @param aside true: it is kept without being current, as what a correction is negotiated on beside the text in print
 * @returns its number and its hash (SHA-256, hex, over the canonical JSON)
 */
export async function freezeRevision(
  tx: Tx,
  actor: Person,
  submissionId: string,
  content: Content,
  answers: Record<string, string>,
  aside = false,
) {
  const [last] = await tx
    .select({ number: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.submissionId, submissionId));
  const number = (last?.number ?? 0) + 1;
  const hash = hashOf(content);

  if (!aside) {
    await tx
      .update(revisions)
      .set({ current: false })
      .where(and(eq(revisions.submissionId, submissionId), eq(revisions.current, true)));
  }
  const made = { content, hash, answers, madeBy: actor.id, madeAt: now() };
  await tx.insert(revisions).values({ submissionId, number, ...made, current: !aside });
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

/**
 * The text that suggestions are made on: of an article with an open correction its base, which may be what its author
 * countered with and nobody signed; of everything else the current revision.
 */
export async function textAtHand(tx: Tx, submissionId: string) {
  const [open] = await tx
    .select({ base: proposals.base })
    .from(proposals)
    .where(and(eq(proposals.submissionId, submissionId), isNull(proposals.closedAt)));
  if (!open) return currentRevision(tx, submissionId);
  const [revision] = await tx
    .select()
    .from(revisions)
    .where(and(eq(revisions.submissionId, submissionId), eq(revisions.number, open.base)));
  return revision;
}
