import "server-only";

import { and, desc, eq, gt, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type Comment, commentReports, comments } from "@/db/schema/comments";
import { isEditor, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { type Heat, refuseComment, slowDown, slowedUntil } from "@/lib/comments/rules";
import { ok, type Result, refuse } from "@/lib/result";

type OpenThread = { articleId: string };

/** The comment that is answered: published, under this piece, not reported by whoever answers, in a conversation that is not too hot. */
export async function findAnswered(
  tx: Tx,
  actor: Person,
  thread: OpenThread,
  parentId: string | null,
): Promise<Result<Comment | null>> {
  if (parentId === null) return ok(null);
  const [parent] = await tx
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.id, parentId),
        eq(comments.articleId, thread.articleId),
        eq(comments.state, "published"),
      ),
    );
  if (!parent) return refuse("not_found");
  if (await reportedIt(tx, actor, parent.id)) return refuseComment("reported_it");

  const heat = await heatOf(tx, actor, parent.rootId);
  const [last] = await tx
    .select({ at: comments.createdAt })
    .from(comments)
    .where(and(eq(comments.rootId, parent.rootId), eq(comments.authorId, actor.id)))
    .orderBy(desc(comments.createdAt))
    .limit(1);
  const until = isEditor(actor) ? null : slowedUntil(heat, last?.at ?? null, now());
  return until ? slowDown(heat, until, now()) : ok(parent);
}

/** Whether somebody has reported a comment: then they do not answer it, with new words or with old ones. */
export async function reportedIt(tx: Tx, actor: Person, commentId: string) {
  const made = and(
    eq(commentReports.commentId, commentId),
    eq(commentReports.reporterId, actor.id),
  );
  return (await tx.$count(commentReports, made)) > 0;
}

/** The reports in a conversation of the last day, whether or not somebody has looked at them. */
async function heatOf(tx: Tx, actor: Person, rootId: string): Promise<Heat> {
  const [heat] = await tx
    .select({
      reports: sql<number>`count(*)::int`,
      aboutMine: sql<number>`count(*) filter (where ${comments.authorId} = ${actor.id})::int`,
    })
    .from(commentReports)
    .innerJoin(comments, eq(comments.id, commentReports.commentId))
    .where(
      and(
        eq(comments.rootId, rootId),
        gt(commentReports.at, new Date(now().getTime() - 24 * 3_600_000)),
      ),
    );
  return heat ?? { reports: 0, aboutMine: 0 };
}
