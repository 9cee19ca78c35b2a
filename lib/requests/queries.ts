import "server-only";

import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { requests } from "@/db/schema/requests";
import { revisions } from "@/db/schema/submissions";

/** Whether every request on the current revision has its answer. For the command that holds the piece's lock. */
export async function allAnswered(tx: Tx, piece: { id: string }) {
  const current = tx
    .select({ number: revisions.number })
    .from(revisions)
    .where(and(eq(revisions.submissionId, piece.id), eq(revisions.current, true)));
  const open = await tx.$count(
    requests,
    and(
      eq(requests.submissionId, piece.id),
      inArray(requests.revision, current),
      isNull(requests.answer),
      isNotNull(requests.sentAt),
    ),
  );
  return open === 0;
}
