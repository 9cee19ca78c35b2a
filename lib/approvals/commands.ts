import "server-only";

import { and, eq } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { articles } from "@/db/schema/articles";
import type { Proposal } from "@/db/schema/corrections";
import { signatures, workingCopies } from "@/db/schema/submissions";
import { editingCopies } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";
import { hashOf } from "@/lib/content/hash";
import type { Content } from "@/lib/content/schema";
import { openEditingCopy } from "@/lib/editing/commands";
import { getCurrentGuidelines } from "@/lib/guidelines/queries";
import { lockPiece, moveTo } from "@/lib/moves/commands";
import { mayTake } from "@/lib/moves/rules";
import { counterCorrection, makeCorrection, refuseCorrection } from "@/lib/proposals/commands";
import { listTurnedDown, openProposal } from "@/lib/proposals/queries";
import { mayStep, refuseProposal, rejectedWordsIn } from "@/lib/proposals/rules";
import { type Result, refusals, refuse } from "@/lib/result";
import { freezeRevision, signRevision, textAtHand } from "@/lib/revisions/commands";
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
 * Of a correction, what they signed is in print with this act; where nothing of it is left, the text in print stays.
 */
export async function approve(actor: Person, input: ApproveInput) {
  const inForce = await getCurrentGuidelines();

  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const made = await roundAtHand(tx, piece.value.id);
    const base = await textAtHand(tx, piece.value.id);
    if (!base) {
      // Nothing was submitted yet: the table of moves says so.
      const never = mayTake(actor, piece.value, "approve", {});
      return never.ok ? refuse("not_found") : never;
    }
    const agreed = agreedContent(base.content, made);
    const hash = hashOf(agreed);
    const signed = [...(await signedBefore(tx, piece.value.id)), { signerId: actor.id, hash }];
    const proposal = await openProposal(tx, piece.value.id);
    const facts = {
      no_suggestion_pending: pending(made) === 0 && countered(made) === 0,
      everyone_signed: everyoneSigned(requiredSigners(piece.value), signed, hash),
    };
    const allowed: Result<unknown> = proposal
      ? mayStep(actor, piece.value, proposal.state, "sign", facts)
      : mayTake(actor, piece.value, "approve", facts);
    if (!allowed.ok) return allowed;
    if (input.guidelines !== inForce.version || input.agreement !== inForce.agreement.version) {
      return refuseSubmit("guidelines_changed");
    }
    if (hash !== input.hash) return refuseApproval("another_text");

    if (proposal && (await isPrinted(tx, piece.value.id, input.hash))) {
      return refuseCorrection(tx, actor, piece.value, proposal);
    }
    if (proposal && (await saysRejected(tx, proposal, agreed))) {
      return refuseProposal("another_notice");
    }
    const revision = await freezeRevision(tx, actor, piece.value.id, agreed, base.answers);
    await signRevision(tx, actor, piece.value.id, revision, {
      guidelines: inForce.version,
      agreement: inForce.agreement.version,
    });
    await settle(tx, piece.value.id, agreed);
    if (proposal) return makeCorrection(tx, actor, piece.value, proposal, revision);
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
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const made = await roundAtHand(tx, piece.value.id);
    const base = await textAtHand(tx, piece.value.id);
    const proposal = await openProposal(tx, piece.value.id);
    // Of a correction the notice may be what they do not want: then a line says so.
    const objects = proposal !== null && input.message.trim() !== "";
    const facts = {
      suggestions_resolved: pending(made) === 0,
      suggestion_countered: countered(made) > 0 || objects,
    };
    const allowed: Result<unknown> = proposal
      ? mayStep(actor, piece.value, proposal.state, "counter", facts)
      : mayTake(actor, piece.value, "counter", facts);
    if (!allowed.ok) return allowed;
    if (!base) return refuse("not_found");

    const agreed = agreedContent(base.content, made);
    if (proposal) {
      const aside = await freezeRevision(tx, actor, piece.value.id, agreed, base.answers, true);
      const { message } = input;
      const answer = { base: aside.number, message, countered: countered(made) };
      const stepped = await counterCorrection(tx, actor, piece.value, proposal, answer);
      await openEditingCopy(tx, actor, piece.value.id);
      return stepped;
    }
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

/** Whether exactly this text is what readers have already. */
async function isPrinted(tx: Tx, submissionId: string, hash: string) {
  const same = and(eq(articles.submissionId, submissionId), eq(articles.hash, hash));
  return (await tx.$count(articles, same)) > 0;
}

/** Whether the notice of a correction would print what its author turned down. */
async function saysRejected(tx: Tx, { notice, submissionId }: Proposal, agreed: Content) {
  return rejectedWordsIn(notice, agreed, await listTurnedDown(tx, submissionId)).length > 0;
}

/** The author's own copy follows what they agreed to, and the desk's typing over the old base ends. */
async function settle(tx: Tx, submissionId: string, content: Content) {
  await tx
    .update(workingCopies)
    .set({ content })
    .where(eq(workingCopies.submissionId, submissionId));
  await tx.delete(editingCopies).where(eq(editingCopies.submissionId, submissionId));
}
