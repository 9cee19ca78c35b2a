import "server-only";

import { and, count, eq, exists, isNotNull, sql } from "drizzle-orm";
import { cache } from "react";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { revisions, submissions } from "@/db/schema/submissions";
import { isSignedByName, pageOfPieces } from "@/lib/articles/queries";
import { listExperience } from "@/lib/experience/queries";

/**
 * A contributor, their experience and a page of their pieces, or null. Someone of whom nothing is published under
 * their own name has no page: a profile alone is not public.
 */
export const getContributorPage = cache(async (handle: string, page = 1) => {
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

  const [experience, found] = await Promise.all([
    listExperience(person.id),
    pageOfPieces(and(eq(people.id, person.id), isSignedByName), page),
  ]);
  if (!found) return null;
  const name = person.name || (found.pieces[0]?.byline ?? handle);
  return { handle, name, bio: person.bio, experience, ...found };
});

/** How often a person was here before: what they sent in, and what came of it. For the desk, which the caller has made sure of. */
export async function getRecord(authorId: string) {
  const rows = await db
    .select({ state: submissions.state, pieces: count() })
    .from(submissions)
    .where(and(eq(submissions.authorId, authorId), isNotNull(submissions.receipt)))
    .groupBy(submissions.state);
  const inStates = (...states: string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, row) => sum + row.pieces, 0);
  return {
    submitted: rows.reduce((sum, row) => sum + row.pieces, 0),
    published: inStates("published", "retracted"),
    declined: inStates("declined"),
  };
}
