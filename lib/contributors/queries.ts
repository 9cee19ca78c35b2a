import "server-only";

import { and, eq, exists, sql } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { revisions, submissions } from "@/db/schema/submissions";
import { isSignedByName, publishedPieces } from "@/lib/articles/queries";
import { listExperience } from "@/lib/experience/queries";

/**
 * A contributor, their experience and their pieces, or null. Someone of whom nothing is published under their own
 * name has no page: a profile alone is not public.
 */
export const getContributorPage = cache(async (handle: string) => {
  const signed = db
    .select({ one: sql`1` })
    .from(articles)
    .innerJoin(submissions, eq(submissions.id, articles.submissionId))
    .innerJoin(
      revisions,
      and(
        eq(revisions.submissionId, articles.submissionId),
        eq(revisions.number, articles.revision),
      ),
    )
    .where(
      and(eq(submissions.authorId, people.id), eq(submissions.state, "published"), isSignedByName),
    );
  const [person] = await db
    .select({ id: people.id, handle: people.handle, name: people.name, bio: people.bio })
    .from(people)
    .where(and(eq(people.handle, handle), exists(signed)));
  if (!person) return null;

  const [experience, pieces] = await Promise.all([
    listExperience(person.id),
    publishedPieces(and(eq(people.id, person.id), isSignedByName), 200),
  ]);
  const name = person.name || (pieces[0]?.byline ?? handle);
  return { handle, name, bio: person.bio, experience, pieces };
});
