import "server-only";

import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { type DecisionKind, decisions, holds } from "@/db/schema/submissions";
import { isForAnother } from "@/lib/appeals/queries";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { openEditingCopy } from "@/lib/editing/commands";
import { getAtTheGate } from "@/lib/gate/queries";
import { type BlockerName, publishGate } from "@/lib/gate/rules";
import { type LockedPiece, lockPiece, moveTo } from "@/lib/moves/commands";
import { mayTake } from "@/lib/moves/rules";
import { noteReading } from "@/lib/readings/commands";
import { refusals } from "@/lib/result";
import { currentRevision } from "@/lib/revisions/commands";
import type { MoveInput, ReasonedInput } from "@/lib/submissions/schema";
import type { AcceptInput, DeclineInput } from "./schema";

/** Accepts the submitted revision word for word: the author's signature on it stands. */
export async function acceptAsItStands(actor: Person, input: AcceptInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;

    const decision = decided("accept_as_it_stands", [], input.letter);
    const moved = await moveTo(
      tx,
      actor,
      piece.value,
      "accept_as_it_stands",
      { no_open_hold: await noOpenHold(tx, piece.value.id) },
      { details: { letter: input.letter, decision: decision.id } },
    );
    if (!moved.ok) return moved;

    await recordDecision(tx, actor, piece.value, decision);
    return moved;
  });
}

/** Accepts a piece for editing, not yet for publication: the text goes to the author again before it is printed. */
export async function acceptForEditing(actor: Person, input: AcceptInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;

    const decision = decided("accept_for_editing", [], input.letter);
    const moved = await moveTo(
      tx,
      actor,
      piece.value,
      "accept_for_editing",
      { no_open_hold: await noOpenHold(tx, piece.value.id) },
      { details: { letter: input.letter, decision: decision.id } },
    );
    if (!moved.ok) return moved;

    await recordDecision(tx, actor, piece.value, decision);
    await openEditingCopy(tx, actor, piece.value.id);
    await noteReading(tx, actor, piece.value.id);
    return moved;
  });
}

const refuseSecond = refusals({
  forbidden: "You have accepted this piece yourself: the second acceptance is another editor’s.",
});

/**
 * Accepts an accepted piece once more: where the setting asks for a second editor, or the first one is recused since.
 * Nobody does so who accepted it before; the author's signature stands, and they are not told who else was asked.
 */
export async function acceptAgain(actor: Person, input: MoveInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const gate = await lookAtTheGate(tx, piece.value);
    const facts = {
      acceptance_missing: gate.missing("undecided") || gate.missing("second_editor_missing"),
      no_open_hold: await noOpenHold(tx, piece.value.id),
    };
    const allowed = mayTake(actor, piece.value, "accept_again", facts);
    if (!allowed.ok) return allowed;
    if (gate.acceptedBy.includes(actor.id)) return refuseSecond("forbidden");

    const decision = decided("accept_again", [], "");
    const details = { decision: decision.id };
    const moved = await moveTo(tx, actor, piece.value, "accept_again", facts, { details });
    if (moved.ok) await recordDecision(tx, actor, piece.value, decision);
    return moved;
  });
}

/** A chief lets a piece go without the second editor it should have: with a reason on record, and counted. */
export async function waiveSecondEditor(actor: Person, input: ReasonedInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const gate = await lookAtTheGate(tx, piece.value);

    const decision = decided("waive_second_editor", [], "");
    const moved = await moveTo(
      tx,
      actor,
      piece.value,
      "waive_second_editor",
      {
        second_editor_missing: gate.missing("second_editor_missing"),
        reason_given: input.reason.trim() !== "",
      },
      { details: { reason: input.reason, decision: decision.id } },
    );
    if (moved.ok) await recordDecision(tx, actor, piece.value, decision);
    return moved;
  });
}

async function lookAtTheGate(tx: Tx, piece: LockedPiece) {
  const revision = await currentRevision(tx, piece.id);
  const gate = revision && (await getAtTheGate(tx, piece, revision));
  const blockers = gate ? publishGate(gate, now()) : [];
  return {
    acceptedBy: gate?.acceptedBy ?? [],
    missing: (blocker: BlockerName) => blockers.some(({ name }) => name === blocker),
  };
}

/** Declines with one to three coded reasons, the main one first, and a letter. Exclusivity is released at once. */
export async function decline(actor: Person, input: DeclineInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;

    const reasons = [input.main, ...input.others];
    const decision = decided("decline", reasons, input.letter);
    const moved = await moveTo(
      tx,
      actor,
      piece.value,
      "decline",
      {
        fresh_eyes: !(await isForAnother(tx, actor, piece.value)),
        reasons_given: reasons.length >= 1 && reasons.length <= 3,
        letter_written: input.letter.trim() !== "",
      },
      {
        set: { exclusiveUntil: null },
        details: { reasons, letter: input.letter, decision: decision.id },
      },
    );
    if (!moved.ok) return moved;

    await recordDecision(tx, actor, piece.value, decision);
    return moved;
  });
}

export type Decided = { id: string; kind: DecisionKind; reasons: string[]; letter: string };

/** A decision with the id by which the event of its move names it. */
export const decided = (kind: DecisionKind, reasons: string[], letter: string): Decided => ({
  id: randomUUID(),
  kind,
  reasons,
  letter,
});

/** Writes the decision beside its move: immutable, on the revision it was made about. */
export async function recordDecision(tx: Tx, actor: Person, piece: LockedPiece, decision: Decided) {
  const revision = await currentRevision(tx, piece.id);
  if (!revision) throw new Error("A decision needs a submitted revision.");
  await tx.insert(decisions).values({
    submissionId: piece.id,
    revision: revision.number,
    editorId: actor.id,
    ...decision,
    decidedAt: now(),
  });
}

/** Whether nobody has stopped this piece. */
export async function noOpenHold(tx: Tx, submissionId: string) {
  const open = await tx
    .select({ id: holds.id })
    .from(holds)
    .where(and(eq(holds.submissionId, submissionId), isNull(holds.liftedAt)));
  return open.length === 0;
}
