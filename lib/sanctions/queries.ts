import "server-only";

import { and, desc, eq, gt, isNull, ne, or } from "drizzle-orm";
import type { db, Tx } from "@/db/client";
import { sanctions } from "@/db/schema/comments";
import { now } from "@/lib/clock/now";

/** What keeps a person from commenting at this moment, the one that lasts longest, or null. */
export async function standingSanction(tx: Tx | typeof db, personId: string) {
  const [standing] = await tx
    .select({ reason: sanctions.reason, until: sanctions.until })
    .from(sanctions)
    .where(
      and(
        eq(sanctions.personId, personId),
        ne(sanctions.kind, "warning"),
        isNull(sanctions.liftedAt),
        or(isNull(sanctions.until), gt(sanctions.until, now())),
      ),
    )
    // One without an end comes first: PostgreSQL puts nulls last in ascending order, first in descending.
    .orderBy(desc(sanctions.until))
    .limit(1);
  return standing ?? null;
}
