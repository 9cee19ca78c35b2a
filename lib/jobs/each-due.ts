import "server-only";

import { and, asc, gt, type SQL } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { submissions } from "@/db/schema/submissions";
import type { Clock } from "@/lib/auth/actor";
import { type LockedPiece, lockPiece } from "@/lib/moves/commands";

/** Rows looked at in one go; the next ones follow, so that pieces that cannot go on never hide those that can. */
const atOnce = 200;

/**
 * Does what time has brought due, one transaction a piece, each on its locked row: `act` looks again there, so that two
 * processes looking at once do a thing once. A piece that fails is left for the next look, and stops no other.
 * @param due which pieces may be due, of `submissions`
 * @param act what to do; false where on a closer look there was nothing to do
 * @returns how many were acted on
 * @throws AggregateError after the last piece, where some failed
 */
export async function eachDue(
  due: SQL | undefined,
  actor: Clock,
  act: (tx: Tx, piece: LockedPiece) => Promise<boolean>,
): Promise<number> {
  const failures: unknown[] = [];
  let acts = 0;
  let last: string | undefined;
  for (;;) {
    const found = await db
      .select({ id: submissions.id })
      .from(submissions)
      .where(and(due, last ? gt(submissions.id, last) : undefined))
      .orderBy(asc(submissions.id))
      .limit(atOnce);
    for (const { id } of found) {
      try {
        if (await onLocked(actor, id, act)) acts += 1;
      } catch (error) {
        failures.push(error);
      }
    }
    last = found.at(-1)?.id;
    if (found.length < atOnce) break;
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} pieces failed.`);
  return acts;
}

function onLocked(
  actor: Clock,
  submissionId: string,
  act: (tx: Tx, piece: LockedPiece) => Promise<boolean>,
) {
  return db.transaction(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId });
    return piece.ok && (await act(tx, piece.value));
  });
}
