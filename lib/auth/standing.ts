import "server-only";

import { and, eq, exists, inArray, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { people } from "@/db/schema/people";
import type { Actor } from "./actor";

/** Scopes a read to editors of this moment, whatever role the caller believes the person to have. */
export function isEditorNow(actor: Actor) {
  return exists(
    db
      .select({ id: people.id })
      .from(people)
      .where(
        and(
          eq(people.id, actor.id ?? ""),
          inArray(people.role, ["editor", "chief"]),
          isNull(people.suspendedAt),
        ),
      ),
  );
}
