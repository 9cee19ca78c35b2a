import "server-only";

import { and, asc, count, eq, isNotNull, max, sql } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { type Publication, publication } from "@/db/schema/publication";
import { revisions, submissions } from "@/db/schema/submissions";
import { isSignedByName } from "@/lib/articles/queries";
import type { Person } from "@/lib/auth/actor";
import { isChiefNow } from "@/lib/auth/standing";
import { maySetPublication } from "./policy";

/** The publication's own settings. Public by nature; asked once a page. */
export const getPublication = cache(async (): Promise<Publication> => {
  const [row] = await db.select().from(publication).limit(1);
  if (!row) throw new Error("The publication has no settings: run `migrate`.");
  return row;
});

/** What a chief may set, with its version and who set it last. Null for everybody else. */
export async function getSettings(actor: Person) {
  if (!maySetPublication(actor)) return null;
  const [row] = await db
    .select({
      version: publication.version,
      changedAt: publication.changedAt,
      by: people.name,
      comments: {
        taken: publication.commentsTaken,
        approved: publication.commentsApproved,
        mode: publication.commentsMode,
        closesAfterDays: publication.commentsCloseAfterDays,
      },
    })
    .from(publication)
    .leftJoin(people, eq(people.id, publication.changedBy))
    .where(isChiefNow(actor));
  return row ?? null;
}
export type Settings = NonNullable<Awaited<ReturnType<typeof getSettings>>>;

const published = eq(submissions.state, "published");

/** SQL: when a piece's page last changed: its publication, or the last notice beside it. */
const changedAt = sql<Date>`coalesce((select max(c.made_at) from corrections c
  where c.article_id = ${articles.id}), ${articles.publishedAt})`.mapWith(articles.publishedAt);

/**
 * How many sitemaps of `most` addresses the contributors fill, and for each sitemap of pieces when the last of them
 * changed. In the order of `listContributorAddresses` and `listPieceAddresses`.
 */
export async function measureAddresses(most: number) {
  const numbered = db
    .select({
      sitemap:
        sql<number>`((row_number() over (order by ${articles.publishedAt}, ${articles.id}) - 1) / ${most}::int)`.as(
          "sitemap",
        ),
      changedAt: changedAt.as("changed_at"),
    })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(published)
    .as("numbered");
  const signed = signedContributors().as("signed");
  const [[contributors], pieces] = await Promise.all([
    db.select({ all: count() }).from(signed),
    db
      .select({ changedAt: max(numbered.changedAt).mapWith(articles.publishedAt) })
      .from(numbered)
      .groupBy(numbered.sitemap)
      .orderBy(asc(numbered.sitemap)),
  ]);
  return {
    contributors: Math.ceil((contributors?.all ?? 0) / most),
    pieces: pieces.map(({ changedAt }) => changedAt as Date),
  };
}

/** Published pieces, the oldest first, so that a sitemap of them that is full no longer changes its places. */
export function listPieceAddresses(from: number, most: number) {
  return db
    .select({ slug: articles.slug, changedAt })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .where(published)
    .orderBy(asc(articles.publishedAt), asc(articles.id))
    .offset(from)
    .limit(most);
}

/** Contributors who have a page, by handle. */
export function listContributorAddresses(from: number, most: number) {
  return signedContributors().orderBy(asc(people.handle)).offset(from).limit(most);
}

/** Whoever has published under their own name, each once. */
function signedContributors() {
  return db
    .selectDistinct({ handle: sql<string>`${people.handle}`.as("handle") })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(people, eq(people.id, submissions.authorId))
    .innerJoin(
      revisions,
      and(
        eq(revisions.submissionId, articles.submissionId),
        eq(revisions.number, articles.revision),
      ),
    )
    .where(and(published, isNotNull(people.handle), isSignedByName));
}
