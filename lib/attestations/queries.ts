import "server-only";

import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { attestations } from "@/db/schema/submissions";

/** How the marks of a piece were confirmed, with the editors' names: for the desk, which the caller has made sure of. */
export function listAttestations(submissionId: string) {
  return db
    .select({
      markId: attestations.markId,
      method: attestations.method,
      scope: attestations.scope,
      attestedAt: attestations.attestedAt,
      editor: people.name,
    })
    .from(attestations)
    .innerJoin(people, eq(people.id, attestations.editorId))
    .where(eq(attestations.submissionId, submissionId));
}
