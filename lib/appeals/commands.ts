import "server-only";

import { allOrNothing } from "@/db/client";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { addWorkingDays } from "@/lib/deadlines/rules";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import { getPublication } from "@/lib/publication/queries";
import type { ReasonedInput } from "@/lib/submissions/schema";

/** The author's one appeal. The decision stays on record; the piece leaves the lane of the editor who made it. */
export async function appeal(actor: Person, input: ReasonedInput) {
  const promise = await newPromise();
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    return moveTo(
      tx,
      actor,
      piece.value,
      "appeal",
      { not_appealed: piece.value.appealedAt === null, reason_given: input.reason.trim() !== "" },
      {
        set: { ...promise, appealedAt: now(), laneOf: null },
        details: { reason: input.reason },
      },
    );
  });
}

/** A chief takes up a declined piece again. Both decisions stay. */
export async function reopen(actor: Person, input: ReasonedInput) {
  const promise = await newPromise();
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    return moveTo(
      tx,
      actor,
      piece.value,
      "reopen",
      { reason_given: input.reason.trim() !== "" },
      { set: { ...promise, laneOf: null }, details: { reason: input.reason } },
    );
  });
}

async function newPromise() {
  const { answerDays, exclusiveDays } = await getPublication();
  return {
    answerBy: addWorkingDays(now(), answerDays),
    exclusiveUntil: addWorkingDays(now(), exclusiveDays),
  };
}
