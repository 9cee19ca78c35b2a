import "server-only";

import { and, asc, desc, eq, lte, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { cache } from "react";
import { db, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { comments, commentTexts, threads } from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { publication } from "@/db/schema/publication";
import { revisions, submissions } from "@/db/schema/submissions";
import { isSignedByName } from "@/lib/articles/queries";
import type { Person } from "@/lib/auth/actor";
import { isEditorNow } from "@/lib/auth/standing";
import { now } from "@/lib/clock/now";
import { closesAt, isOpen, onOnePage, type Stretch, usual } from "./rules";

/** The published article at an address, and how comments are taken under it. */
export async function findThread(tx: Tx | typeof db, slug: string) {
  const [article] = await tx
    .select({
      articleId: articles.id,
      submissionId: articles.submissionId,
      slug: articles.slug,
      publishedAt: articles.publishedAt,
      headline: sql<string>`${revisions.content}->>'headline'`,
      language: sql<string>`${revisions.content}->>'language'`,
      direction: sql<"ltr" | "rtl">`${revisions.content}->>'direction'`,
      mode: threads.mode,
      closesAfterDays: threads.closesAfterDays,
      taken: sql<boolean>`coalesce(${publication.commentsTaken}, true)`,
    })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(revisions, isItsRevision)
    .leftJoin(threads, eq(threads.articleId, articles.id))
    .leftJoin(publication, sql`true`)
    .where(and(eq(articles.slug, slug), eq(submissions.state, "published")));
  if (!article) return null;
  const { mode, closesAfterDays, ...piece } = article;
  const setting = mode === null ? usual : { mode, closesAfterDays };
  const open = piece.taken && isOpen(setting, piece.publishedAt, now());
  return { ...piece, setting, open };
}

const isItsRevision = and(
  eq(revisions.submissionId, articles.submissionId),
  eq(revisions.number, articles.revision),
);

const reply = alias(comments, "reply");

/** What has a place on the page: published comments, and the empty place of one that is gone while replies to it stand. */
const hasPlace = or(
  eq(comments.state, "published"),
  and(
    eq(comments.id, comments.rootId),
    sql`exists (select 1 from ${comments} reply where reply.root_id = ${comments.id} and reply.state = 'published')`,
  ),
);

const isShown = eq(comments.state, "published");

/** Whether a comment is there for everybody: what is not, is read from no other table. */
const ifShown = <T>(value: SQL | typeof comments.id | typeof comments.createdAt) =>
  sql<T | null>`case when ${isShown} then ${value} end`;

const writer = alias(people, "answered");

/** Comments as everybody may see them; of one that is gone nothing but its place. */
const publicComments = () =>
  db
    .select({
      id: ifShown<string>(comments.id),
      at: sql<Date | null>`case when ${isShown} then ${comments.createdAt} end`.mapWith(
        comments.createdAt,
      ),
      edited: sql<boolean>`${isShown} and ${comments.editedAt} is not null`,
      begins: sql<boolean>`${comments.id} = ${comments.rootId}`,
      text: commentTexts.text,
      name: people.name,
      staff: sql<boolean>`coalesce(${people.role} in ('editor', 'chief'), false)`,
      /** Not said where the piece is signed with another name than the profile's. */
      author: sql<boolean>`coalesce(${people.id} = ${submissions.authorId} and ${isSignedByName}, false)`,
      answers: {
        id: reply.id,
        name: writer.name,
      },
      grew: sql<{ slug: string; headline: string } | null>`case when ${isShown} then (
        select jsonb_build_object('slug', a.slug, 'headline', r.content->>'headline')
        from articles a join submissions s on s.id = a.submission_id and s.state = 'published'
        join revisions r on r.submission_id = a.submission_id and r.number = a.revision
        where a.submission_id = ${comments.grewInto}) end`,
    })
    .from(comments)
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(revisions, isItsRevision)
    .leftJoin(people, and(eq(people.id, comments.authorId), isShown))
    .leftJoin(
      commentTexts,
      and(eq(commentTexts.commentId, comments.id), eq(commentTexts.number, comments.text), isShown),
    )
    .leftJoin(reply, and(eq(reply.id, comments.parentId), eq(reply.state, "published"), isShown))
    .leftJoin(writer, eq(writer.id, reply.authorId));
export type PublicComment = Awaited<ReturnType<typeof publicComments>>[number];

/** One stretch of the thread under a published article, or null where there is none. Asked once a request. */
export const getThread = cache(readThread);

async function readThread(slug: string, order: Stretch["order"], page: number) {
  const thread = await findThread(db, slug);
  if (!thread) return null;
  const here = eq(comments.articleId, thread.articleId);
  const way = order === "newest" ? desc : asc;
  const [[counted], shown] = await Promise.all([
    db
      .select({
        published: sql<number>`count(*) filter (where ${isShown})::int`,
        places: sql<number>`count(*)::int`,
      })
      .from(comments)
      .where(and(here, hasPlace)),
    publicComments()
      .where(and(here, hasPlace))
      .orderBy(
        way(comments.rootAt),
        way(comments.rootId),
        asc(comments.createdAt),
        asc(comments.id),
      )
      .limit(onOnePage)
      .offset((page - 1) * onOnePage),
  ]);
  return {
    slug,
    headline: thread.headline,
    language: thread.language,
    direction: thread.direction,
    open: thread.open,
    premoderated: thread.setting.mode === "premoderated",
    closesAt: closesAt(thread.setting, thread.publishedAt),
    order,
    page,
    count: counted?.published ?? 0,
    pages: Math.max(1, Math.ceil((counted?.places ?? 0) / onOnePage)),
    comments: shown,
  };
}
export type Thread = NonNullable<Awaited<ReturnType<typeof readThread>>>;

/**
 * A published comment with the conversation around it: what it began with, and what was said before and after, as
 * much as one page holds. Null where it is not published, or stands under another piece.
 */
export async function getConversation(slug: string, commentId: string) {
  const thread = await findThread(db, slug);
  if (!thread) return null;
  const [comment] = await db
    .select({ rootId: comments.rootId, createdAt: comments.createdAt })
    .from(comments)
    .where(
      and(
        eq(comments.id, commentId),
        eq(comments.articleId, thread.articleId),
        eq(comments.state, "published"),
      ),
    );
  if (!comment) return null;
  const together = and(eq(comments.rootId, comment.rootId), hasPlace);
  const before = await db.$count(
    comments,
    and(together, lte(comments.createdAt, comment.createdAt)),
  );
  const half = onOnePage / 2;
  const shown = await publicComments()
    .where(together)
    .orderBy(asc(comments.createdAt), asc(comments.id))
    .limit(onOnePage)
    .offset(Math.max(0, before - half));
  return { thread, comments: shown };
}
/** How comments are taken under a published piece, for the desk: null where it is not published. */
export async function getThreadSetting(actor: Person, submissionId: string) {
  const [article] = await db
    .select({ slug: articles.slug, publishedAt: articles.publishedAt })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(
      and(
        eq(articles.submissionId, submissionId),
        eq(submissions.state, "published"),
        isEditorNow(actor),
      ),
    );
  const thread = article && (await findThread(db, article.slug));
  return thread ? { slug: thread.slug, setting: thread.setting, taken: thread.taken } : null;
}
export type ThreadSettingOnDesk = NonNullable<Awaited<ReturnType<typeof getThreadSetting>>>;
