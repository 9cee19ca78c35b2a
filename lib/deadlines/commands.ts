import "server-only";

import { and, eq, inArray, lte, sql } from "drizzle-orm";
import { allOrNothing } from "@/db/client";
import { submissions } from "@/db/schema/submissions";
import { type Clock, clock, type Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { eachDue } from "@/lib/jobs/each-due";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import { getPublication } from "@/lib/publication/queries";
import type { MoveInput } from "@/lib/submissions/schema";
import { claimLapsed, mayRevive } from "./rules";

/** The author takes an expired piece up again, in the state it left. */
export async function revive(actor: Person, input: MoveInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    return moveTo(
      tx,
      actor,
      piece.value,
      "revive",
      { within_a_year: mayRevive(piece.value.turnSince, now()) },
      { set: { expiredFrom: null, turnSince: now() } },
    );
  });
}

/** Puts back into the queue every review whose holder has done nothing for the publication's claim time. */
export async function lapseClaims(actor: Clock = clock): Promise<number> {
  const { claimHours } = await getPublication();
  const before = new Date(now().getTime() - claimHours * 3_600_000);
  const active = sql`coalesce(${submissions.claimActiveAt}, ${submissions.claimedAt})`;
  const resting = and(
    eq(submissions.state, "in_review"),
    sql`${active} <= ${before.toISOString()}::timestamptz`,
  );
  return eachDue(resting, actor, async (tx, piece) => {
    const since = piece.claimActiveAt ?? piece.claimedAt;
    if (piece.state !== "in_review" || !since) return false;
    const lapsed = await moveTo(
      tx,
      actor,
      piece,
      "lapse",
      { long_enough: claimLapsed(since, claimHours, now()) },
      { details: { from: piece.claimedBy } },
    );
    return lapsed.ok;
  });
}

/** Releases the exclusivity of pieces the desk has not answered in the time it promised, and tells their authors. */
export async function releaseExclusivity(actor: Clock = clock): Promise<number> {
  const over = and(
    inArray(submissions.state, ["submitted", "in_review"]),
    lte(submissions.exclusiveUntil, now()),
  );
  return eachDue(over, actor, async (tx, piece) => {
    if (!piece.exclusiveUntil || piece.exclusiveUntil > now()) return false;
    if (piece.state !== "submitted" && piece.state !== "in_review") return false;
    await tx.update(submissions).set({ exclusiveUntil: null }).where(eq(submissions.id, piece.id));
    await recordEvent(tx, actor, "exclusivity.released", { submissionId: piece.id });
    return true;
  });
}
