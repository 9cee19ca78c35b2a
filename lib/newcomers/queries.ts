import "server-only";

import { and, eq, isNotNull, notExists, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { comments, moderations, moderationUndos } from "@/db/schema/comments";
import { publication } from "@/db/schema/publication";
import { submissions } from "@/db/schema/submissions";
import { isEditor, type Person } from "@/lib/auth/actor";
import { mostWaitingOfNewcomers, mostWaitingOfOne, refuseComment } from "@/lib/comments/rules";

/**
 * Fewer of their comments were approved by a person than the publication asks for. Who works here, or was published here, is not new.
 */
export async function isNewcomer(tx: Tx, actor: Person) {
  if (isEditor(actor)) return false;
  const [asked] = await tx.select({ approved: publication.commentsApproved }).from(publication);
  const needed = asked?.approved ?? 1;
  if (needed === 0) return false;
  const [pieces] = await tx
    .select({ id: submissions.id })
    .from(submissions)
    .where(and(eq(submissions.authorId, actor.id), eq(submissions.state, "published")))
    .limit(1);
  if (pieces) return false;
  const [approved] = await tx
    .select({ times: sql<number>`count(distinct ${comments.id})::int` })
    .from(moderations)
    .innerJoin(comments, eq(comments.id, moderations.commentId))
    .where(and(eq(comments.authorId, actor.id), eq(moderations.kind, "approve"), notUndone()));
  return (approved?.times ?? 0) < needed;
}

/** A decision that stands: nobody took it back. */
export const notUndone = () =>
  notExists(
    db
      .select({ one: sql`1` })
      .from(moderationUndos)
      .where(eq(moderationUndos.moderationId, moderations.id)),
  );

/** The queue is bounded: each newcomer has a few places in it, and all of them together no more than can be read. */
export async function tooManyWait(tx: Tx, actor: Person) {
  // Said so that the index of what waits is read, and not every comment there ever was.
  const waiting = isNotNull(comments.waitingSince);
  const mine = await tx.$count(comments, and(waiting, eq(comments.authorId, actor.id)));
  if (mine >= mostWaitingOfOne) return refuseComment("waiting");
  const all = await tx.$count(comments, waiting);
  return all >= mostWaitingOfNewcomers ? refuseComment("desk_full") : null;
}
