import "server-only";

import { and, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { commentReports, comments, commentTexts, moderations } from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { revisions, submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { notUndone } from "@/lib/newcomers/queries";
import { standingSanction } from "@/lib/sanctions/queries";
import { sanctioned } from "@/lib/sanctions/rules";
import { findThread } from "@/lib/threads/queries";
import { canGo, editableUntil, mostTexts, refuseComment } from "./rules";
import { isCommentId } from "./schema";

const isItsText = and(
  eq(commentTexts.commentId, comments.id),
  eq(commentTexts.number, comments.text),
);
const isItsRevision = and(
  eq(revisions.submissionId, articles.submissionId),
  eq(revisions.number, articles.revision),
);

const ownComments = () =>
  db
    .select({
      id: comments.id,
      parentId: comments.parentId,
      state: comments.state,
      cause: comments.cause,
      seen: comments.text,
      text: commentTexts.text,
      rule: commentTexts.rule,
      spans: commentTexts.spans,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
      appeal: comments.appeal,
      appealedAt: comments.appealedAt,
      grewInto: comments.grewInto,
      slug: articles.slug,
      headline: sql<string>`${revisions.content}->>'headline'`,
      pieceState: submissions.state,
    })
    .from(comments)
    .innerJoin(commentTexts, isItsText)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(revisions, isItsRevision);

/** One's own comment: where it is, why, and what can be done. Anybody else's is not there, nor one that was removed. */
export async function getOwnComment(actor: Person, id: string) {
  if (!isCommentId(id)) return null;
  const [comment] = await ownComments().where(
    and(eq(comments.id, id), eq(comments.authorId, actor.id)),
  );
  if (!comment || comment.state === "removed") return null;
  const [decision] = await db
    .select({ reason: moderations.reason, explanation: moderations.explanation })
    .from(moderations)
    .where(and(eq(moderations.commentId, id), eq(moderations.kind, "refuse"), notUndone()))
    .orderBy(desc(moderations.at))
    .limit(1);
  const live = comment.pieceState === "published";
  const until = editableUntil(comment.createdAt);
  const room = comment.seen < mostTexts;
  return {
    ...comment,
    decision: comment.cause === "moderator" ? (decision ?? null) : null,
    editableUntil: until,
    may: {
      edit: live && room && canGo("edit", comment.state) && now() < until,
      sendAgain: live && room && canGo("send_again", comment.state),
      appeal: canGo("appeal", comment.state) && comment.appealedAt === null,
      grow: live,
    },
  };
}
export type OwnComment = NonNullable<Awaited<ReturnType<typeof getOwnComment>>>;

const onOnePage = 30;

/** All one's own comments that were not removed, the newest first. */
export async function listOwnComments(actor: Person, page: number) {
  const mine = and(eq(comments.authorId, actor.id), sql`${comments.state} <> 'removed'`);
  const rows = await ownComments()
    .where(mine)
    .orderBy(desc(comments.createdAt), desc(comments.id))
    .limit(onOnePage + 1)
    .offset((page - 1) * onOnePage);
  return { comments: rows.slice(0, onOnePage), more: rows.length > onOnePage };
}
export type ListedOwnComment = Awaited<ReturnType<typeof listOwnComments>>["comments"][number];

const answeredComment = (slug: string, id: string) =>
  db
    .select({
      id: comments.id,
      text: commentTexts.text,
      name: people.name,
      authorId: comments.authorId,
    })
    .from(comments)
    .innerJoin(commentTexts, isItsText)
    .innerJoin(people, eq(people.id, comments.authorId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .where(and(eq(comments.id, id), eq(articles.slug, slug), eq(comments.state, "published")));

/**
 * What the page needs on which somebody comments: the piece, the comment they answer, and why they cannot, if so.
 * Null where the piece is not published, or the comment not there.
 */
export async function getCommenting(actor: Person, slug: string, parentId: string | null) {
  const thread = await findThread(db, slug);
  if (!thread || (parentId !== null && !isCommentId(parentId))) return null;
  const [parent] = parentId === null ? [null] : await answeredComment(slug, parentId);
  if (parent === undefined) return null;
  const sanction = await standingSanction(db, actor.id);
  const reported = parent !== null && (await hasReported(actor, parent.id));
  const { headline, open } = thread;
  return {
    slug,
    headline,
    open,
    parent: parent && { id: parent.id, text: parent.text, name: parent.name },
    barred: sanction
      ? sanctioned(sanction).message
      : reported
        ? refuseComment("reported_it").message
        : null,
  };
}

/** Whoever reports a comment does not answer it: they hear it before they write. */
async function hasReported(actor: Person, commentId: string) {
  const mine = and(
    eq(commentReports.commentId, commentId),
    eq(commentReports.reporterId, actor.id),
  );
  return (await db.$count(commentReports, mine)) > 0;
}

/** A published comment that somebody wants to report, and whether they can. Null where there is none. */
export async function getReportable(actor: Person, id: string) {
  if (!isCommentId(id)) return null;
  const reported = alias(commentReports, "mine");
  const [comment] = await db
    .select({
      id: comments.id,
      text: commentTexts.text,
      name: people.name,
      own: sql<boolean>`${comments.authorId} = ${actor.id}`,
      reported: sql<boolean>`${reported.reporterId} is not null`,
      slug: articles.slug,
      headline: sql<string>`${revisions.content}->>'headline'`,
    })
    .from(comments)
    .innerJoin(commentTexts, isItsText)
    .innerJoin(people, eq(people.id, comments.authorId))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(
      submissions,
      and(eq(submissions.id, articles.submissionId), eq(submissions.state, "published")),
    )
    .innerJoin(revisions, isItsRevision)
    .leftJoin(reported, and(eq(reported.commentId, comments.id), eq(reported.reporterId, actor.id)))
    .where(and(eq(comments.id, id), eq(comments.state, "published")));
  return comment ?? null;
}
