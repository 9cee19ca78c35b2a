import "server-only";

import { and, eq, sql } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import type { Submission } from "@/db/schema/submissions";

/**
 * Whether the hour a piece is scheduled for came and found its gate closed. For its author and for editors, who are
 * shown the piece already.
 */
export async function hasMissedItsHour(
  piece: Pick<Submission, "id" | "state" | "publishAt">,
  within: Tx | typeof db = db,
): Promise<boolean> {
  if (piece.state !== "scheduled" || !piece.publishAt) return false;
  const ofThisHour = and(
    eq(events.submissionId, piece.id),
    eq(events.type, "schedule.missed"),
    eq(sql`${events.details} ->> 'at'`, piece.publishAt.toISOString()),
  );
  return (await within.$count(events, ofThisHour)) > 0;
}
