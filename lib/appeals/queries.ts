import "server-only";

import { and, eq, inArray, isNull, ne, notExists, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { people } from "@/db/schema/people";
import { decisions, recusals } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";

/**
 * Whether a piece is another editor's to read, because the one who asks has declined it before and somebody is free:
 * an editor who neither wrote it, nor is recused or suspended, nor has declined it too (product §2, appeal).
 */
export async function isForAnother(
  tx: Pick<Tx, "select">,
  actor: Person,
  piece: { id: string; authorId: string },
): Promise<boolean> {
  const declined = and(eq(decisions.submissionId, piece.id), eq(decisions.kind, "decline"));
  const [own] = await tx
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(declined, eq(decisions.editorId, actor.id)))
    .limit(1);
  if (!own) return false;

  const one = { one: sql`1` };
  const [free] = await tx
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        inArray(people.role, ["editor", "chief"]),
        isNull(people.suspendedAt),
        ne(people.id, piece.authorId),
        notExists(
          tx
            .select(one)
            .from(decisions)
            .where(and(declined, eq(decisions.editorId, people.id))),
        ),
        notExists(
          tx
            .select(one)
            .from(recusals)
            .where(and(eq(recusals.submissionId, piece.id), eq(recusals.editorId, people.id))),
        ),
      ),
    )
    .limit(1);
  return free !== undefined;
}
