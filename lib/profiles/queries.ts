import "server-only";

import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { articles } from "@/db/schema/articles";
import { people } from "@/db/schema/people";
import { submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { listExperience } from "@/lib/experience/queries";

/** One's own profile, as the account page shows it: nobody else's is ever read here. */
export async function getOwnProfile(actor: Person) {
  const [[person], experience, pieces] = await Promise.all([
    db
      .select({ name: people.name, email: people.email, handle: people.handle, bio: people.bio })
      .from(people)
      .where(eq(people.id, actor.id)),
    listExperience(actor.id),
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
