import "server-only";

import { and, eq } from "drizzle-orm";
import { articles } from "@/db/schema/articles";
import { commentReports, comments } from "@/db/schema/comments";
import { submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { counted } from "@/lib/comments/commands";
import { isWriter } from "@/lib/comments/policy";
import { canGo, reportsThatHold } from "@/lib/comments/rules";
import { renewThread } from "@/lib/jobs/renewals";
import { tellHeldByReaders } from "@/lib/notifications/comment-letters";
import { ok, refuse } from "@/lib/result";
import { standingSanction } from "@/lib/sanctions/queries";
import { sanctioned } from "@/lib/sanctions/rules";
import { refuseReport } from "./rules";
import type { ReportInput } from "./schema";

/** Says what is wrong with a published comment, once. The third report that nobody has looked at hides it until somebody does. */
export async function reportComment(actor: Person, input: ReportInput) {
  return counted("reports_from_person", actor, async (tx) => {
    const [found] = await tx
      .select({ comment: comments, slug: articles.slug })
      .from(comments)
      .innerJoin(articles, eq(articles.id, comments.articleId))
      .innerJoin(submissions, eq(submissions.id, articles.submissionId))
      .where(
        and(
          eq(comments.id, input.commentId),
          eq(comments.state, "published"),
          eq(submissions.state, "published"),
        ),
      )
      .for("update", { of: comments });
    if (!found) return refuse("not_found");
    const { comment, slug } = found;
    if (isWriter(actor, comment)) return refuseReport("own");
    // Whoever may not speak may not silence others either.
    const sanction = await standingSanction(tx, actor.id);
    if (sanction) return sanctioned(sanction);
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
      await renewThread(tx, slug);
    }
    return ok({ held: gathers });
  });
}
