import "server-only";

import { and, eq, exists } from "drizzle-orm";
import { db } from "@/db/client";
import { recusals, submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";

/** Of a submission a query reads: whether the person has stepped away from it. */
export function recusedFrom(actor: Person) {
  return exists(
    db
      .select({ id: recusals.editorId })
      .from(recusals)
      .where(and(eq(recusals.submissionId, submissions.id), eq(recusals.editorId, actor.id))),
  );
}
