import "server-only";

import type { Tx } from "@/db/client";
import { events } from "@/db/schema/events";
import type { SubmissionState } from "@/db/schema/submissions";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { notify } from "@/lib/notifications/notify";
import type { EventType } from "./vocabulary";

type Happening = {
  submissionId?: string;
  from?: SubmissionState;
  to?: SubmissionState;
  version?: number;
  details?: Record<string, unknown>;
};

/** Appends what happened, and the letters it causes, inside the caller's transaction: both or neither (I5). */
export async function recordEvent(
  tx: Tx,
  actor: Actor,
  type: EventType,
  { submissionId, from, to, version, details = {} }: Happening,
) {
  const [event] = await tx
    .insert(events)
    .values({
      type,
      actorId: actor.id,
      submissionId: submissionId ?? null,
      fromState: from ?? null,
      toState: to ?? null,
      version: version ?? null,
      details,
      at: now(),
    })
    .returning({ id: events.id });
  if (!event) throw new Error("The event was not written.");
  await notify(tx, {
    id: event.id,
    type,
    actorId: actor.id,
    submissionId: submissionId ?? null,
    from: from ?? null,
    details,
  });
  return event.id;
}
