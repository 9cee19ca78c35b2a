import "server-only";

import { eq } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { people } from "@/db/schema/people";
import { type Publication, publication } from "@/db/schema/publication";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { renewPages } from "@/lib/jobs/renewals";
import { ok, refuse } from "@/lib/result";
import { maySetPublication } from "./policy";
import { overtaken } from "./rules";
import type { CommentSettingsInput } from "./schema";

/**
 * Says how comments are taken here: at all, after how many approvals a newcomer's are not read first, and how they begin
 * under a new piece. Pieces in print keep what was set for them. Counts at once, on every server.
 */
export async function setComments(actor: Person, { version, ...set }: CommentSettingsInput) {
  if (!maySetPublication(actor)) return refuse("not_found");
  return allOrNothing(async (tx) => {
    const [settings] = await tx.select().from(publication).for("update");
    if (!settings) return refuse("not_found");
    if (settings.version !== version) return overtaken(await whoSet(tx, actor, settings));

    const before = {
      taken: settings.commentsTaken,
      approved: settings.commentsApproved,
      mode: settings.commentsMode,
      closesAfterDays: settings.commentsCloseAfterDays,
    };
    await tx.update(publication).set({
      commentsTaken: set.taken,
      commentsApproved: set.approved,
      commentsMode: set.mode,
      commentsCloseAfterDays: set.closesAfterDays,
      version: version + 1,
      changedBy: actor.id,
      changedAt: now(),
    });
    await recordEvent(tx, actor, "publication.comments_set", { details: { before, now: set } });
    if (set.taken !== before.taken) await renewPages(tx, "all");
    return ok({ version: version + 1 });
  });
}

/** The name of who set it last; null: whoever asks. */
async function whoSet(tx: Tx, actor: Person, { changedBy }: Publication) {
  if (changedBy === actor.id) return null;
  const [by] = changedBy
    ? await tx.select({ name: people.name }).from(people).where(eq(people.id, changedBy))
    : [];
  return by?.name ?? "";
}
