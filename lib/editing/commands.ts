import "server-only";

import { and, eq, max } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { signatures } from "@/db/schema/submissions";
import { editingCopies, suggestionMessages, suggestions } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { hashOf } from "@/lib/content/hash";
import type { Content } from "@/lib/content/schema";
import { applyEdits } from "@/lib/differences/apply";
import { authorsOwnChanges, deriveEdits } from "@/lib/differences/derive";
import type { Edit } from "@/lib/differences/edit";
import { isMechanical } from "@/lib/differences/mechanical";
import { placesOf } from "@/lib/differences/places";
import { type LockedPiece, lockPiece, moveTo } from "@/lib/moves/commands";
import { openProposal } from "@/lib/proposals/queries";
import { refuseProposal } from "@/lib/proposals/rules";
import { noteReading } from "@/lib/readings/commands";
import { ok, type Result, refuse } from "@/lib/result";
import { textAtHand } from "@/lib/revisions/commands";
import { mayEdit } from "./policy";
import { editableIn, refuseEditing } from "./rules";
import type { EditingCopyInput, SendForApprovalInput } from "./schema";

/** Opens the desk's text on the text at hand, in the caller's transaction. What was typed over another one goes. */
export async function openEditingCopy(tx: Tx, actor: Person, submissionId: string) {
  const revision = await textAtHand(tx, submissionId);
  if (!revision) throw new Error("Editing needs a submitted revision.");
  const copy = {
    base: revision.number,
    content: revision.content,
    reasons: {},
    saves: 1,
    savedBy: actor.id,
    savedAt: now(),
  };
  await tx
    .insert(editingCopies)
    .values({ submissionId, ...copy })
    .onConflictDoUpdate({ target: editingCopies.submissionId, set: copy });
}

/** Keeps what an editor types. Nothing of it is printed: it leaves only as suggestions. Refuses a lost update. */
export async function saveEditingCopy(actor: Person, input: EditingCopyInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    const open = await openFor(tx, actor, piece.value, input.content);
    if (!open.ok) return open;
    return writeCopy(tx, actor, piece.value.id, input, open.value.base);
  });
}

/**
 * Turns what the editor changed into suggestions, each a row of its own, and gives the piece to its author. From a
 * ready or scheduled piece the same act voids the signature's effect and suspends the schedule.
 */
export async function sendForApproval(actor: Person, input: SendForApprovalInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    // An article's words are corrected, by a proposal with a notice of its own.
    if (piece.value.state === "published" && mayEdit(actor, piece.value)) {
      return refuseEditing("wrong_state");
    }
    const made = await suggestionsIn(tx, actor, piece.value, input);
    if (!made.ok) return made;
    const { base, round, all, mechanical, edits, on } = made.value;
    const kept = await writeCopy(tx, actor, piece.value.id, input, base);
    if (!kept.ok) return kept;

    const moved = await moveTo(
      tx,
      actor,
      piece.value,
      piece.value.state === "editing" ? "send_for_approval" : "change_content",
      { changes_are_suggestions: hashOf(applyEdits(on, edits)) === hashOf(input.content) },
      {
        set: { laneOf: actor.id },
        details: { letter: input.letter, suggestions: all, mechanical, round },
      },
    );
    if (!moved.ok) throw new Error(`A checked move was refused: ${moved.code}`);
    await proposeSuggestions(tx, actor, piece.value.id, made.value);
    await noteReading(tx, actor, piece.value.id);
    return moved;
  });
}

/** What a text of the desk comes to: how many suggestions, in which round, made on which revision and its content. */
type Suggested = {
  base: number;
  round: number;
  all: number;
  mechanical: number;
  edits: Edit[];
  on: Content;
  /** Why, by the place of each change. */
  reasons: Record<string, string>;
};

/**
 * What a text the desk sends comes to, against the one it was typed over. It only reads: the caller keeps the text with
 * `writeCopy`, once nothing else refuses it. Refuses a text that changes nothing in what is signed, and what is the
 * author's alone.
 */
export async function suggestionsIn(
  tx: Tx,
  actor: Person,
  piece: LockedPiece,
  input: EditingCopyInput,
): Promise<Result<Suggested>> {
  const open = await openFor(tx, actor, piece, input.content);
  if (!open.ok) return open;
  const { base, content } = open.value;
  const edits = deriveEdits(content, input.content);
  // A text that is not signed yet can be sent as it is: the author's own counters, say, that the desk takes.
  if (edits.length === 0 && (await isSigned(tx, piece, base))) {
    return refuseEditing("nothing_changed");
  }
  const round = await nextRound(tx, piece.id);
  const mechanical = edits.filter((edit) => isMechanical(edit, content)).length;
  const { reasons = {} } = input;
  return ok({ base, round, all: edits.length, mechanical, edits, on: content, reasons });
}

async function isSigned(tx: Tx, piece: LockedPiece, revision: number) {
  const theirs = and(
    eq(signatures.submissionId, piece.id),
    eq(signatures.revision, revision),
    eq(signatures.signerId, piece.authorId),
  );
  return (await tx.$count(signatures, theirs)) > 0;
}

/** The revision an editor may type over now, or why not. */
async function openFor(tx: Tx, actor: Person, piece: LockedPiece, content: Content) {
  if (!mayEdit(actor, piece)) return refuse("forbidden");
  const correction = await openProposal(tx, piece.id);
  if (!editableIn(piece.state, correction?.state)) {
    return correction ? refuseProposal("correction_open") : refuseEditing("wrong_state");
  }
  const revision = await textAtHand(tx, piece.id);
  if (!revision) return refuse("not_found");
  if (authorsOwnChanges(revision.content, content).length > 0) return refuseEditing("not_yours");
  return ok({ base: revision.number, content: revision.content });
}

/** Keeps what an editor typed, in the caller's transaction, over the save and the text it was typed over and no other. */
export async function writeCopy(
  tx: Tx,
  actor: Person,
  submissionId: string,
  { saves, base: typedOver, content, reasons = {} }: Omit<EditingCopyInput, "submissionId">,
  base: number,
) {
  // A page that was open before the author answered holds another base, whatever its count says.
  if (typedOver !== base) return refuseEditing("conflict");
  const savedAt = now();
  const copy = { base, content, reasons, saves: saves + 1, savedBy: actor.id, savedAt };
  const mine = and(eq(editingCopies.submissionId, submissionId), eq(editingCopies.saves, saves));
  const [written] =
    saves === 0
      ? await tx
          .insert(editingCopies)
          .values({ submissionId, ...copy })
          .onConflictDoNothing()
          .returning({ saves: editingCopies.saves })
      : await tx
          .update(editingCopies)
          .set(copy)
          .where(mine)
          .returning({ saves: editingCopies.saves });
  return written ? ok({ saves: written.saves, savedAt }) : refuseEditing("conflict");
}

async function nextRound(tx: Tx, submissionId: string) {
  const [last] = await tx
    .select({ round: max(suggestions.round) })
    .from(suggestions)
    .where(eq(suggestions.submissionId, submissionId));
  return (last?.round ?? 0) + 1;
}

/** Puts the suggestions before the author, each with the reason written beside it as the first words of its thread, in the caller's transaction. */
export async function proposeSuggestions(
  tx: Tx,
  actor: Person,
  submissionId: string,
  { base, round, edits, on, reasons }: Suggested,
) {
  if (edits.length === 0) return;
  const at = now();
  const made = await tx
    .insert(suggestions)
    .values(
      edits.map((edit, index) => ({
        submissionId,
        round,
        number: index + 1,
        base,
        edit,
        mechanical: isMechanical(edit, on),
        proposedBy: actor.id,
        proposedAt: at,
      })),
    )
    .returning({ id: suggestions.id, number: suggestions.number });
  // A reason for a change that is no longer in the text has nothing to stand beside.
  const said = placesOf(edits).flatMap((place, index) => {
    const text = reasons[place]?.trim();
    const suggestion = made.find(({ number }) => number === index + 1);
    return text && suggestion
      ? [{ suggestionId: suggestion.id, authorId: actor.id, text, at }]
      : [];
  });
  if (said.length > 0) await tx.insert(suggestionMessages).values(said);
}
