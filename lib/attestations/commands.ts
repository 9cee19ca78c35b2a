import "server-only";

import { allOrNothing } from "@/db/client";
import { attestations } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { keepClaim } from "@/lib/claims/commands";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { renewPages } from "@/lib/jobs/renewals";
import { lockPiece } from "@/lib/moves/commands";
import { ok, refuse } from "@/lib/result";
import { currentRevision } from "@/lib/revisions/commands";
import { mayAttest } from "./policy";
import { attestableIn, confirms, marksOf, refuseAttestation } from "./rules";
import type { AttestInput } from "./schema";

/**
 * Records how an editor confirmed one first-hand sentence, with the words they read; a second attestation of the same
 * words replaces the first. Refuses `other_words` where the text says something else under that mark by now.
 */
export async function attest(actor: Person, input: AttestInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    if (!mayAttest(actor, piece.value)) return refuse("forbidden");
    if (!attestableIn(piece.value.state)) return refuseAttestation("wrong_state");
    const revision = await currentRevision(tx, piece.value.id);
    const mark = revision && marksOf(revision.content).find(({ id }) => id === input.markId);
    if (!mark) return refuseAttestation("no_such_mark");
    if (!confirms(input, mark)) return refuseAttestation("other_words");

    const confirmed = {
      method: input.method,
      scope: input.scope,
      editorId: actor.id,
      attestedAt: now(),
    };
    await tx
      .insert(attestations)
      .values({
        submissionId: piece.value.id,
        markId: mark.id,
        sentence: mark.sentence,
        basis: mark.basis,
        ...confirmed,
      })
      .onConflictDoUpdate({
        target: [attestations.submissionId, attestations.markId, attestations.wordsHash],
        set: confirmed,
      });
    await recordEvent(tx, actor, "mark.attested", {
      submissionId: piece.value.id,
      details: { mark: mark.id, method: input.method },
    });
    // The piece's own page says how it was confirmed, and so does whatever lists it.
    if (piece.value.state === "published") await renewPages(tx, "all");
    await keepClaim(tx, actor, piece.value);
    return ok({ markId: mark.id });
  });
}
