import "server-only";

import { asc, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { experiences, people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";

/** One's own profile, as the account page shows it: nobody else's is ever read here. */
export async function getOwnProfile(actor: Person) {
  const [[person], experience, pieces] = await Promise.all([
    db
      .select({ name: people.name, email: people.email, handle: people.handle, bio: people.bio })
      .from(people)
      .where(eq(people.id, actor.id)),
    db
      .select({
        role: experiences.role,
        organisation: experiences.organisation,
        place: experiences.place,
        period: experiences.period,
        seen: experiences.seen,
      })
      .from(experiences)
      .where(eq(experiences.personId, actor.id))
      .orderBy(asc(experiences.position), asc(experiences.id)),
    db
      .select({ one: sql`1` })
      .from(articles)
      .innerJoin(submissions, eq(submissions.id, articles.submissionId))
      .where(eq(submissions.authorId, actor.id))
      .limit(1),
  ]);
  if (!person) throw new Error("The person asking is gone.");
  const published = pieces.length > 0;
  return {
    ...person,
    experience,
    published,
    mayChangeHandle: !published || person.handle === null,
  };
}
