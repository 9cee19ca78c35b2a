import "server-only";

import { eq } from "drizzle-orm";
import { allOrNothing } from "@/db/client";
import { submissions } from "@/db/schema/submissions";
import type { Person } from "@/lib/auth/actor";
import { keepClaim } from "@/lib/claims/commands";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { lockPiece } from "@/lib/moves/commands";
import { ok, refuse } from "@/lib/result";
import { mayEmbargo } from "./policy";
import { embargoableIn, refuseEmbargo, whyNotUntil } from "./rules";
import type { LiftEmbargoInput, SetEmbargoInput } from "./schema";

/** Lets a piece not appear before a moment, by hand or by the clock. A later one replaces the one before. */
export async function setEmbargo(actor: Person, input: SetEmbargoInput) {
  const until = new Date(input.until);
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    const { id, state, publishAt } = piece.value;
    if (!mayEmbargo(actor, piece.value)) return refuse("forbidden");
    if (!embargoableIn(state)) return refuseEmbargo("wrong_state");
    const wrong = whyNotUntil(until, now(), publishAt);
    if (wrong) return wrong;

    await tx.update(submissions).set({ embargoUntil: until }).where(eq(submissions.id, id));
    await recordEvent(tx, actor, "embargo.set", {
      submissionId: id,
      details: { until: until.toISOString(), reason: input.reason },
    });
    await keepClaim(tx, actor, piece.value);
    return ok({ until });
  });
}

/** Lets a piece appear as soon as it may otherwise. */
export async function liftEmbargo(actor: Person, input: LiftEmbargoInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const { id, state, embargoUntil } = piece.value;
    if (!mayEmbargo(actor, piece.value)) return refuse("forbidden");
    if (!embargoableIn(state)) return refuseEmbargo("wrong_state");
    if (!embargoUntil) return refuseEmbargo("none");

    await tx.update(submissions).set({ embargoUntil: null }).where(eq(submissions.id, id));
    await recordEvent(tx, actor, "embargo.lifted", {
      submissionId: id,
      details: { until: embargoUntil.toISOString() },
    });
    await keepClaim(tx, actor, piece.value);
    return ok({ lifted: true });
  });
}
