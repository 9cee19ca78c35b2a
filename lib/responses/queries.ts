import "server-only";

import { and, asc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { revisions, submissions } from "@/db/schema/submissions";

const shown = {
  slug: articles.slug,
  headline: sql<string>`${revisions.content}->>'headline'`,
  byline: sql<string>`${revisions.content}->>'byline'`,
  language: sql<string>`${revisions.content}->>'language'`,
  direction: sql<"ltr" | "rtl">`${revisions.content}->>'direction'`,
  publishedAt: articles.publishedAt,
};
const isItsRevision = and(
  eq(revisions.submissionId, articles.submissionId),
  eq(revisions.number, articles.revision),
);

/**
 * The chain an article stands in: the piece it answers, and those that answer it, oldest first, each with the kind of
 * answer it is. Only what is still published.
 */
export async function listResponses(articleId: string) {
  const own = alias(submissions, "own");
  const ownArticle = alias(articles, "own_article");
  const [[answers], answeredBy] = await Promise.all([
    db
      .select({ ...shown, kind: own.responseKind })
      .from(ownArticle)
      .innerJoin(own, eq(own.id, ownArticle.submissionId))
      .innerJoin(articles, eq(articles.id, own.respondsTo))
      .innerJoin(submissions, eq(submissions.id, articles.submissionId))
      .innerJoin(revisions, isItsRevision)
      .where(and(eq(ownArticle.id, articleId), eq(submissions.state, "published"))),
    db
      .select({ ...shown, kind: submissions.responseKind })
      .from(articles)
      .innerJoin(submissions, eq(submissions.id, articles.submissionId))
      .innerJoin(revisions, isItsRevision)
      .where(and(eq(submissions.respondsTo, articleId), eq(submissions.state, "published")))
      .orderBy(asc(articles.publishedAt))
      .limit(50),
  ]);
  return { answers: answers ?? null, answeredBy };
}
export type Responses = Awaited<ReturnType<typeof listResponses>>;
export type Response = Responses["answeredBy"][number];
