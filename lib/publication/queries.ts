import "server-only";

import { and, desc, eq, isNotNull, sql } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { type Publication, publication } from "@/db/schema/publication";
import { revisions, submissions } from "@/db/schema/submissions";
import { isSignedByName } from "@/lib/articles/queries";

/** The publication's own settings. Public by nature; asked once a page. */
export const getPublication = cache(async (): Promise<Publication> => {
  const [row] = await db.select().from(publication).limit(1);
  if (!row) throw new Error("The publication has no settings: run `migrate`.");
  return row;
});

/** Every public address that comes from the database, for the sitemap (its format allows 50,000 in a file). */
export async function listAddresses() {
  const published = eq(submissions.state, "published");
  const [pieces, contributors] = await Promise.all([
    db
      .select({
        slug: articles.slug,
        /** Its publication, or the last notice beside it. */
        changedAt: sql<Date>`coalesce((select max(c.made_at) from corrections c
          where c.article_id = ${articles.id}), ${articles.publishedAt})`.mapWith(
          articles.publishedAt,
        ),
      })
      .from(articles)
      .innerJoin(submissions, eq(submissions.id, articles.submissionId))
      .where(published)
      .orderBy(desc(articles.publishedAt))
      .limit(45_000),
    db
      .selectDistinct({ handle: sql<string>`${people.handle}` })
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
      .where(and(published, isNotNull(people.handle), isSignedByName))
      .limit(4_000),
  ]);
  return { pieces, contributors };
}
