import "server-only";

import { and, eq, exists, inArray, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { people, type Role } from "@/db/schema/people";
import type { Actor } from "./actor";

/** Scopes a read to editors of this moment, whatever role the caller believes the person to have. */
export const isEditorNow = (actor: Actor) => holdsNow(actor, ["editor", "chief"]);

/** The same to chief editors. */
export const isChiefNow = (actor: Actor) => holdsNow(actor, ["chief"]);

function holdsNow(actor: Actor, roles: Role[]) {
  return exists(
    db
      .select({ id: people.id })
      .from(people)
      .where(
        and(eq(people.id, actor.id ?? ""), inArray(people.role, roles), isNull(people.suspendedAt)),
      ),
  );
}
