import "server-only";

import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { readings } from "@/db/schema/requests";
import type { Person } from "@/lib/auth/actor";

/** The number of the revision the person last read of a piece; null where they have read none. */
export async function getReading(actor: Person, submissionId: string) {
  const [reading] = await db
    .select({ revision: readings.revision })
    .from(readings)
    .where(and(eq(readings.submissionId, submissionId), eq(readings.personId, actor.id)));
  return reading?.revision ?? null;
}
