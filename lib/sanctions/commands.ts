import "server-only";

import { and, eq, isNull } from "drizzle-orm";
import { allOrNothing } from "@/db/client";
import { sanctions } from "@/db/schema/comments";
import { people } from "@/db/schema/people";
import { isEditor, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { tellSanction } from "@/lib/notifications/comment-letters";
import { ok, refuse } from "@/lib/result";
import { endOf, refuseSanction, stops } from "./rules";
import type { LiftSanctionInput, SanctionInput } from "./schema";

/** Warns a commenter, or keeps them from commenting for a while or for good. They are told why, and until when. */
export async function sanction(actor: Person, input: SanctionInput) {
  if (!isEditor(actor)) return refuse("not_found");
  return allOrNothing(async (tx) => {
    const [person] = await tx.select().from(people).where(eq(people.id, input.personId));
    if (!person) return refuse("not_found");
    if (isEditor(person)) return refuseSanction("colleague");

    const { kind, reason } = input;
    const until = endOf(input.days, now());
    const [made] = await tx
      .insert(sanctions)
      .values({ personId: person.id, kind, reason, until, by: actor.id, at: now() })
      .returning({ id: sanctions.id });
    if (!made) throw new Error("The sanction was not written.");
    await recordEvent(tx, actor, "commenter.sanctioned", {
      details: {
        sanctionId: made.id,
        personId: person.id,
        kind,
        until: until?.toISOString() ?? null,
      },
    });
    await tellSanction(tx, made.id, person, { kind, reason, until });
    return ok({ id: made.id });
  });
}

/** Ends a suspension or a ban before its time. */
export async function liftSanction(actor: Person, input: LiftSanctionInput) {
  if (!isEditor(actor)) return refuse("not_found");
  return allOrNothing(async (tx) => {
    const [found] = await tx
      .select()
      .from(sanctions)
      .where(eq(sanctions.id, input.sanctionId))
      .for("update");
    if (!found) return refuse("not_found");
    if (!stops(found, now())) return refuseSanction("lifted");

    await tx
      .update(sanctions)
      .set({ liftedBy: actor.id, liftedAt: now() })
      .where(and(eq(sanctions.id, found.id), isNull(sanctions.liftedAt)));
    await recordEvent(tx, actor, "commenter.sanction_lifted", {
      details: { sanctionId: found.id, personId: found.personId },
    });
    return ok({ id: found.id });
  });
}
