import "server-only";

import { db } from "@/db/client";
import { attestations } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { keepClaim } from "@/lib/claims/commands";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { lockPiece } from "@/lib/moves/commands";
import { ok, refuse } from "@/lib/result";
import { currentRevision } from "@/lib/revisions/commands";
import { mayAttest } from "./policy";
import { attestableIn, refuseAttestation } from "./rules";
import type { AttestInput } from "./schema";

/** Records how an editor confirmed one first-hand sentence; a second attestation replaces the first. */
export async function attest(actor: Person, input: AttestInput) {
  return db.transaction(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    if (!mayAttest(actor, piece.value)) return refuse("forbidden");
    if (!attestableIn(piece.value.state)) return refuseAttestation("wrong_state");
    const revision = await currentRevision(tx, piece.value.id);
    const mark = revision?.content.marks.find(({ id }) => id === input.markId);
    if (!mark) return refuseAttestation("no_such_mark");

    const confirmed = {
      method: input.method,
      scope: input.scope,
      editorId: actor.id,
      attestedAt: now(),
    };
    await tx
      .insert(attestations)
      .values({ submissionId: piece.value.id, markId: mark.id, ...confirmed })
      .onConflictDoUpdate({
        target: [attestations.submissionId, attestations.markId],
        set: confirmed,
      });
    await recordEvent(tx, actor, "mark.attested", {
      submissionId: piece.value.id,
      details: { mark: mark.id, method: input.method },
    });
    await keepClaim(tx, actor, piece.value);
    return ok({ markId: mark.id });
  });
}
