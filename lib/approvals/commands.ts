import "server-only";

import { eq } from "drizzle-orm";
import { db, type Tx } from "@/db/client";
import { signatures, workingCopies } from "@/db/schema/submissions";
import { editingCopies } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";
import { hashOf } from "@/lib/content/hash";
import type { Content } from "@/lib/content/schema";
import { openEditingCopy } from "@/lib/editing/commands";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import { mayTake } from "@/lib/moves/rules";
import { type Failure, refusals, refuse } from "@/lib/result";
import { currentRevision, freezeRevision, signRevision } from "@/lib/revisions/commands";
import { refuseSubmit } from "@/lib/submissions/rules";
import { roundAtHand } from "@/lib/suggestions/commands";
import { agreedContent, countered, pending } from "@/lib/suggestions/rules";
import { everyoneSigned, requiredSigners } from "./rules";
import type { ApproveInput, SendBackInput } from "./schema";

const refuseApproval = refusals({
  another_text: "The text changed while you were reading it. Reload and read it once more.",
});

/**
 * The author signs the text that follows from their answers, and exactly that: it is computed here from the base and
 * the resolutions, frozen as a revision, and signed by its hash. Refuses when it is not the text they were shown.
 */
export async function approve(actor: Person, input: ApproveInput) {
  const inForce = await getCurrentGuidelines();

  return db.transaction(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const made = await roundAtHand(tx, piece.value.id);
    const base = await currentRevision(tx, piece.value.id);
    if (!base) return refuse("not_found");
    const agreed = agreedContent(base.content, made);
    const hash = hashOf(agreed);
    const signed = [...(await signedBefore(tx, piece.value.id)), { signerId: actor.id, hash }];
    const facts = {
      no_suggestion_pending: pending(made) === 0 && countered(made) === 0,
      everyone_signed: everyoneSigned(requiredSigners(piece.value), signed, hash),
    };
    const allowed = mayTake(actor, piece.value, "approve", facts);
    if (!allowed.ok) return allowed;
    if (input.guidelines !== inForce.version || input.agreement !== inForce.agreement.version) {
      return refuseSubmit("guidelines_changed");
    }
    if (hash !== input.hash) return refuseApproval("another_text");

    const revision = await freezeRevision(tx, actor, piece.value.id, agreed, base.answers);
    await signRevision(tx, actor, piece.value.id, revision, {
      guidelines: inForce.version,
      agreement: inForce.agreement.version,
    });
    await settle(tx, piece.value.id, agreed);
    return moveTo(tx, actor, piece.value, "approve", facts, {
      details: { revision: revision.number, suggestions: made.length },
    });
  });
}

/**
 * Gives the text back to the desk with at least one counter. What the author agreed to, and their own wording, is the
 * next base; it is not signed, and nothing rejected is in it.
 */
export async function sendBack(actor: Person, input: SendBackInput) {
  return db.transaction(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const made = await roundAtHand(tx, piece.value.id);
    const base = await currentRevision(tx, piece.value.id);
    const facts = {
      suggestions_resolved: pending(made) === 0,
      suggestion_countered: countered(made) > 0,
    };
    const allowed: { ok: true } | Failure = mayTake(actor, piece.value, "counter", facts);
    if (!allowed.ok) return allowed;
    if (!base) return refuse("not_found");

    const agreed = agreedContent(base.content, made);
    await freezeRevision(tx, actor, piece.value.id, agreed, base.answers);
    await settle(tx, piece.value.id, agreed);
    const moved = await moveTo(tx, actor, piece.value, "counter", facts, {
      details: { message: input.message, countered: countered(made) },
    });
    await openEditingCopy(tx, actor, piece.value.id);
    return moved;
  });
}

/** The signatures a piece has, over whichever of its texts. */
const signedBefore = (tx: Tx, submissionId: string) =>
  tx
    .select({ signerId: signatures.signerId, hash: signatures.hash })
    .from(signatures)
    .where(eq(signatures.submissionId, submissionId));

/** The author's own copy follows what they agreed to, and the desk's typing over the old base ends. */
async function settle(tx: Tx, submissionId: string, content: Content) {
  await tx
    .update(workingCopies)
    .set({ content })
    .where(eq(workingCopies.submissionId, submissionId));
  await tx.delete(editingCopies).where(eq(editingCopies.submissionId, submissionId));
}
