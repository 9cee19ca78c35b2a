import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { commentReports, comments, moderations } from "@/db/schema/comments";
import { isEditor, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { counted, mayNotComment, type Sent, screened, writeText } from "@/lib/comments/commands";
import { isWriter, notTheirs } from "@/lib/comments/policy";
import {
  canGo,
  editableUntil,
  mostTexts,
  placeOf,
  refuseComment,
  waits,
} from "@/lib/comments/rules";
import type { AppealCommentInput, OwnCommentInput, RewriteInput } from "@/lib/comments/schema";
import { renewThread } from "@/lib/jobs/renewals";
import { isNewcomer, notUndone, tooManyWait } from "@/lib/newcomers/queries";
import { dropLettersAbout } from "@/lib/notifications/comment-letters";
import { reportedIt } from "@/lib/replies/commands";
import { ok, type Result, refuse } from "@/lib/result";
import { findThread } from "@/lib/threads/queries";

/**
 * Other words for one's own comment: within five minutes, or, where it was refused, as often as it takes to get it
 * right. They are screened as new, and words that somebody had judged are not published again without them.
 */
export async function rewriteComment(actor: Person, input: RewriteInput): Promise<Result<Sent>> {
  const outcome = await screened(input.text);
  return counted("comments_rewritten", actor, async (tx) => {
    const mine = await lockOwn(tx, actor, input.commentId);
    if (!mine.ok) return mine;
    const { comment, thread } = mine.value;
    // The piece was retracted meanwhile.
    if (!thread) return refuse("not_found");
    const name = comment.state === "refused" ? "send_again" : "edit";
    if (!canGo(name, comment.state)) return refuseComment("wrong_state");
    if (comment.text !== input.seen) return refuseComment("stale");
    if (name === "edit" && now() >= editableUntil(comment.createdAt)) {
      return refuseComment("edit_over");
    }
    if (comment.text >= mostTexts) return refuseComment("rewritten_often");
    const barred = await mayNotComment(tx, actor, thread);
    if (barred) return barred;
    const newcomer = await isNewcomer(tx, actor);
    if (newcomer && !waits(comment.state)) {
      const full = await tooManyWait(tx, actor);
      if (full) return full;
    }

    if (comment.parentId && (await reportedIt(tx, actor, comment.parentId))) {
      return refuseComment("reported_it");
    }

    const place = placeOf(outcome, {
      newcomer,
      premoderated: thread.setting.mode === "premoderated",
      judged: await wasJudged(tx, comment.id),
      reports: comment.reports,
      moderates: isEditor(actor),
    });
    if (!canGo(name, comment.state, place.state)) return refuseComment("wrong_state");
    const number = comment.text + 1;
    await writeText(tx, comment.id, number, input.text, outcome);
    await tx
      .update(comments)
      .set({
        ...place,
        text: number,
        editedAt: now(),
        waitingSince: waits(place.state) ? (comment.waitingSince ?? now()) : null,
      })
      .where(eq(comments.id, comment.id));
    const shows = comment.state === "published" || place.state === "published";
    if (shows) await renewThread(tx, thread.slug);
    return ok({ id: comment.id, ...place, rule: outcome.rule, spans: outcome.spans });
  });
}

/** Takes one's own comment away. Replies to it stay, under an empty place. */
export async function removeComment(actor: Person, input: OwnCommentInput) {
  return allOrNothing(async (tx) => {
    const mine = await lockOwn(tx, actor, input.commentId);
    if (!mine.ok) return mine;
    const { comment, slug } = mine.value;
    if (!canGo("remove", comment.state)) return refuseComment("wrong_state");

    await tx
      .update(comments)
      .set({ state: "removed", removedAt: now(), waitingSince: null, reports: 0 })
      .where(eq(comments.id, comment.id));
    await settleReports(tx, comment.id);
    await dropLettersAbout(tx, comment.id);
    if (comment.state === "published") await renewThread(tx, slug);
    return ok({ id: comment.id });
  });
}

/** Asks a person to look at a refused comment. Once: the answer of a moderator stands. */
export async function appealComment(actor: Person, input: AppealCommentInput) {
  return allOrNothing(async (tx) => {
    const mine = await lockOwn(tx, actor, input.commentId);
    if (!mine.ok) return mine;
    const { comment } = mine.value;
    if (comment.appealedAt) return refuseComment("appealed_once");
    if (!canGo("appeal", comment.state)) return refuseComment("wrong_state");
    const full = (await isNewcomer(tx, actor)) ? await tooManyWait(tx, actor) : null;
    if (full) return full;

    await tx
      .update(comments)
      .set({ state: "appealed", appeal: input.reason, appealedAt: now(), waitingSince: now() })
      .where(eq(comments.id, comment.id));
    return ok({ id: comment.id });
  });
}

/** Locks one's own comment. */
async function lockOwn(tx: Tx, actor: Person, commentId: string) {
  const [comment] = await tx
    .select()
    .from(comments)
    .where(eq(comments.id, commentId))
    .for("update");
  if (!comment) return refuse("not_found");
  if (!isWriter(actor, comment)) return notTheirs(comment);
  const [article] = await tx
    .select({ slug: articles.slug })
    .from(articles)
    .where(eq(articles.id, comment.articleId));
  const slug = article?.slug ?? "";
  const thread = await findThread(tx, slug);
  return ok({ comment, slug, thread });
}

async function wasJudged(tx: Tx, commentId: string) {
  const judged = await tx.$count(
    moderations,
    and(eq(moderations.commentId, commentId), notUndone()),
  );
  return judged > 0;
}

/** Whoever looked, or whatever ended it: what readers said of a comment so far is answered. */
const settleReports = (tx: Tx, commentId: string) =>
  tx
    .update(commentReports)
    .set({ settledAt: now() })
    .where(and(eq(commentReports.commentId, commentId), isNull(commentReports.settledAt)));
