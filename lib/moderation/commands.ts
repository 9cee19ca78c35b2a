import "server-only";

import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import {
  type Comment,
  commentReports,
  comments,
  type Moderation,
  moderations,
  moderationUndos,
} from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import { isEditor, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { isWriter, mayModerate } from "@/lib/comments/policy";
import { canGo, reportsThatHold, waits } from "@/lib/comments/rules";
import { recordEvent } from "@/lib/events/record";
import { renewThread } from "@/lib/jobs/renewals";
import { notUndone } from "@/lib/newcomers/queries";
import {
  dropLetterOf,
  tellDecision,
  tellReversal,
  tellWhatStands,
} from "@/lib/notifications/comment-letters";
import { recusedFrom } from "@/lib/recusals/queries";
import { ok, type Result, refuse } from "@/lib/result";
import { overtaken, refuseModeration, undoable } from "./rules";
import type { ApproveCommentInput, RefuseCommentInput, UndoModerationInput } from "./schema";

/** Publishes a comment that waits, or lets one stand that readers reported. Its writer is told once it can no longer be undone. */
export function approveComment(actor: Person, input: ApproveCommentInput) {
  return decide(actor, input, { kind: "approve", reason: null, explanation: "" });
}

/** Refuses a comment for one reason, in words that its writer reads. */
export function refuseComment(actor: Person, input: RefuseCommentInput) {
  const { reason, explanation } = input;
  return decide(actor, input, { kind: "refuse", reason, explanation });
}

type Verdict = Pick<Moderation, "kind" | "reason" | "explanation">;

async function decide(
  actor: Person,
  { commentId, seen, last }: ApproveCommentInput,
  verdict: Verdict,
): Promise<Result<{ moderationId: string }>> {
  return allOrNothing(async (tx) => {
    const found = await lockForDesk(tx, actor, commentId);
    if (!found.ok) return found;
    const comment = found.value;
    const stands = await standingDecision(tx, commentId);
    if (stands && stands.id !== last) {
      return overtaken(stands.moderatorId === actor.id ? null : stands.by, stands.kind);
    }
    // Approving what is published settles its reports: without any there is nothing to decide.
    const idle = verdict.kind === "approve" && comment.state === "published" && !comment.reports;
    if (idle || !canGo(verdict.kind, comment.state)) return refuseModeration("wrong_state");
    if (comment.text !== seen) return refuseModeration("stale");

    const at = now();
    const [made] = await tx
      .insert(moderations)
      .values({
        ...verdict,
        commentId,
        text: seen,
        moderatorId: actor.id,
        fromState: comment.state,
        fromCause: comment.cause,
        fromReports: comment.reports,
        fromWaitingSince: comment.waitingSince,
        at,
      })
      .returning();
    if (!made) throw new Error("The decision was not written.");
    const { kind, reason } = verdict;
    await recordEvent(tx, actor, kind === "approve" ? "comment.approved" : "comment.refused", {
      details: { commentId, text: seen, from: comment.state, ...(reason && { reason }) },
    });
    await tx
      .update(comments)
      .set({
        ...(verdict.kind === "approve"
          ? { state: "published" as const, cause: null }
          : { state: "refused" as const, cause: "moderator" as const }),
        reports: 0,
        waitingSince: null,
      })
      .where(eq(comments.id, commentId));
    await tx
      .update(commentReports)
      .set({ settledAt: at })
      .where(and(eq(commentReports.commentId, commentId), isNull(commentReports.settledAt)));
    await renew(tx, comment);
    await tellDecision(tx, made);
    return ok({ moderationId: made.id });
  });
}

/** Takes back one's own last decision: the comment waits again as before. A letter that has gone is followed by another. */
export async function undoModeration(actor: Person, { moderationId }: UndoModerationInput) {
  return allOrNothing(async (tx) => {
    const [decision] = await tx.select().from(moderations).where(eq(moderations.id, moderationId));
    if (!decision || !isEditor(actor)) return refuse("not_found");
    const found = await lockForDesk(tx, actor, decision.commentId);
    if (!found.ok) return found;
    const comment = found.value;
    if (decision.moderatorId !== actor.id) return refuse("forbidden");
    const [last] = await tx
      .select({ id: moderations.id })
      .from(moderations)
      .where(eq(moderations.commentId, comment.id))
      .orderBy(desc(moderations.at), desc(moderations.id))
      .limit(1);
    const stands = decision.kind === "approve" ? "published" : "refused";
    const over = now().getTime() - decision.at.getTime() > undoable;
    const moved = last?.id !== decision.id || comment.state !== stands;
    if (over || moved || comment.text !== decision.text) return refuseModeration("undo_over");
    if (!canGo("undo", comment.state, decision.fromState)) return refuseModeration("undo_over");
    const [undone] = await tx
      .insert(moderationUndos)
      .values({ moderationId, by: actor.id, at: now() })
      .onConflictDoNothing()
      .returning({ id: moderationUndos.moderationId });
    if (!undone) return refuseModeration("undo_over");
    await recordEvent(tx, actor, "comment.decision_undone", {
      details: { commentId: comment.id, kind: decision.kind },
    });

    const reports = decision.fromReports + comment.reports;
    // Together with those that came meanwhile they may be enough.
    const gathers = decision.fromState === "published" && reports >= reportsThatHold;
    await tx
      .update(comments)
      .set({
        ...(gathers
          ? { state: "held" as const, cause: "reports" as const, waitingSince: now() }
          : {
              state: decision.fromState,
              cause: decision.fromCause,
              waitingSince: waits(decision.fromState) ? decision.fromWaitingSince : null,
            }),
        reports,
      })
      .where(eq(comments.id, comment.id));
    await tx
      .update(commentReports)
      .set({ settledAt: null })
      .where(
        and(eq(commentReports.commentId, comment.id), eq(commentReports.settledAt, decision.at)),
      );
    await renew(tx, comment);
    if (await dropLetterOf(tx, decision)) await tellWhatStands(tx, comment.id);
    else await tellReversal(tx, decision);
    return ok({ commentId: comment.id });
  });
}

/** Locks a comment for whoever may decide on it. To readers one that is not published does not exist. */
async function lockForDesk(tx: Tx, actor: Person, commentId: string): Promise<Result<Comment>> {
  const [found] = await tx
    .select({
      comment: comments,
      pieceAuthorId: submissions.authorId,
      recused: sql<boolean>`${recusedFrom(actor)}`,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(eq(comments.id, commentId))
    .for("update", { of: comments });
  if (!found) return refuse("not_found");
  const { comment, ...piece } = found;
  if (mayModerate(actor, { ...comment, ...piece })) return ok(comment);
  if (isEditor(actor)) return refuseModeration(isWriter(actor, comment) ? "own" : "own_piece");
  const visible = comment.state === "published" || isWriter(actor, comment);
  return refuse(visible ? "forbidden" : "not_found");
}

/** The last decision on a comment that nobody took back, and whose it is. */
async function standingDecision(tx: Tx, commentId: string) {
  const [last] = await tx
    .select({
      id: moderations.id,
      kind: moderations.kind,
      moderatorId: moderations.moderatorId,
      by: people.name,
    })
    .from(moderations)
    .innerJoin(people, eq(people.id, moderations.moderatorId))
    .where(and(eq(moderations.commentId, commentId), notUndone()))
    .orderBy(desc(moderations.at), desc(moderations.id))
    .limit(1);
  return last;
}

async function renew(tx: Tx, { articleId }: Comment) {
  const [article] = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(eq(articles.id, articleId));
  if (article) await renewThread(tx, article.slug);
}
