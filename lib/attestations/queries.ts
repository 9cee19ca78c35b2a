import "server-only";

import { desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { attestations } from "@/db/schema/submissions";

/**
 * What was ever confirmed of a piece's marks, the last first, with the words it was confirmed of and the editors' names:
 * for the desk, which the caller has made sure of.
 */
export function listAttestations(submissionId: string) {
  return db
    .select({
      markId: attestations.markId,
      sentence: attestations.sentence,
      basis: attestations.basis,
      method: attestations.method,
      scope: attestations.scope,
      attestedAt: attestations.attestedAt,
      editor: people.name,
    })
    .from(attestations)
    .innerJoin(people, eq(people.id, attestations.editorId))
    .where(eq(attestations.submissionId, submissionId))
    .orderBy(desc(attestations.attestedAt));
}
