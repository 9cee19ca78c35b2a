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
  const isTheirs = and(eq(submissions.authorId, actor.id), eq(submissions.state, "published"));
  const approvals = tx
    .select({ times: sql`count(distinct ${comments.id})` })
    .from(moderations)
    .innerJoin(comments, eq(comments.id, moderations.commentId))
    .where(and(eq(comments.authorId, actor.id), eq(moderations.kind, "approve"), notUndone()));
  const one = { one: sql`1` };
  const [asked] = await tx
    .select({
      stranger: notExists(tx.select(one).from(submissions).where(isTheirs)).mapWith(Boolean),
      fewer: sql<boolean>`(${approvals}) < ${publication.commentsApproved}`,
    })
    .from(publication);
  return asked ? asked.stranger && asked.fewer : true;
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
