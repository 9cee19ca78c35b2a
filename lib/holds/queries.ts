import "server-only";

import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import { holds, type Submission } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import type { Piece } from "@/lib/submissions/policy";
import { mayLiftHold } from "./policy";

/**
 * The stops of a piece, open ones first, for an editor who may see it: the caller has made sure of that. Whoever wrote
 * the piece sees none, editor or not.
 */
export async function listHolds(actor: Person, piece: Piece & Pick<Submission, "id">) {
  if (piece.authorId === actor.id) return [];
  const lifter = alias(people, "lifter");
  const rows = await db
    .select({
      id: holds.id,
      kind: holds.kind,
      reason: holds.reason,
      openedBy: holds.openedBy,
      opener: people.name,
      openedAt: holds.openedAt,
      lifter: lifter.name,
      liftedAt: holds.liftedAt,
    })
    .from(holds)
    .innerJoin(people, eq(people.id, holds.openedBy))
    .leftJoin(lifter, eq(lifter.id, holds.liftedBy))
    .where(eq(holds.submissionId, piece.id))
    .orderBy(sql`${holds.liftedAt} is not null`, desc(holds.openedAt));
  return rows.map((hold) => ({
    ...hold,
    mayLift: hold.liftedAt === null && mayLiftHold(actor, piece, hold),
  }));
}
export type HoldOnDesk = Awaited<ReturnType<typeof listHolds>>[number];
