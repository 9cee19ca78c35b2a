import "server-only";

import type { Tx } from "@/db/client";
import { readings } from "@/db/schema/requests";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { currentRevision } from "@/lib/revisions/commands";

/** Remembers that a person has begun to read. What they read before stays: only an act on the piece says they have read on. */
export async function beginReading(tx: Tx, actor: Person, submissionId: string) {
  const revision = await currentRevision(tx, submissionId);
  if (!revision) return;
  await tx
    .insert(readings)
    .values({ submissionId, personId: actor.id, revision: revision.number, readAt: now() })
    .onConflictDoNothing();
}

/** Remembers which revision a person has read: "what changed since you read it" is measured from there. */
export async function noteReading(tx: Tx, actor: Person, submissionId: string) {
  const revision = await currentRevision(tx, submissionId);
  if (!revision) return;
  const read = { revision: revision.number, readAt: now() };
  await tx
    .insert(readings)
    .values({ submissionId, personId: actor.id, ...read })
    .onConflictDoUpdate({ target: [readings.submissionId, readings.personId], set: read });
}
