import "server-only";

import { and, eq } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { commentReports, comments } from "@/db/schema/comments";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { counted } from "@/lib/comments/commands";
import { isWriter } from "@/lib/comments/policy";
import { canGo, reportsThatHold } from "@/lib/comments/rules";
import { renewThread } from "@/lib/jobs/renewals";
import { tellHeldByReaders } from "@/lib/notifications/comment-letters";
import { ok, refuse } from "@/lib/result";
import { refuseReport } from "./rules";
import type { ReportInput } from "./schema";

/** Says what is wrong with a published comment, once. The third report that nobody has looked at hides it until somebody does. */
export async function reportComment(actor: Person, input: ReportInput) {
  return counted("reports_from_person", actor, async (tx) => {
    const [comment] = await tx
      .select()
      .from(comments)
      .where(and(eq(comments.id, input.commentId), eq(comments.state, "published")))
      .for("update");
    if (!comment) return refuse("not_found");
    if (isWriter(actor, comment)) return refuseReport("own");
    const [made] = await tx
      .insert(commentReports)
      .values({
        commentId: comment.id,
        reporterId: actor.id,
        reason: input.reason,
        note: input.note,
        at: now(),
      })
      .onConflictDoNothing()
      .returning({ at: commentReports.at });
    if (!made) return refuseReport("reported_once");

    const reports = comment.reports + 1;
    const gathers = reports >= reportsThatHold && canGo("gather", comment.state);
    await tx
      .update(comments)
      .set({
        reports,
        ...(gathers && { state: "held", cause: "reports", waitingSince: now() }),
      })
      .where(eq(comments.id, comment.id));
    if (gathers) {
      await tellHeldByReaders(tx, comment.id);
      const [article] = await tx
        .select({ slug: articles.slug })
        .from(articles)
        .where(eq(articles.id, comment.articleId));
      if (article) await renewThread(tx, article.slug);
    }
    return ok({ held: gathers });
  });
}
