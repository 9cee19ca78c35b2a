import "server-only";

import { asc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { experiences } from "@/db/schema/people";

/** A person's background, in the order they gave it. Public only beside a piece signed with their name. */
export function listExperience(personId: string) {
  return db
    .select({
      role: experiences.role,
      organisation: experiences.organisation,
      place: experiences.place,
      period: experiences.period,
      seen: experiences.seen,
    })
    .from(experiences)
    .where(eq(experiences.personId, personId))
    .orderBy(asc(experiences.position), asc(experiences.id));
}
export type ListedExperience = Awaited<ReturnType<typeof listExperience>>[number];
