import "server-only";

import { and, asc, eq, isNull } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { requests } from "@/db/schema/requests";
import type { Person } from "@/lib/auth/actor";
import { keepClaim } from "@/lib/claims/commands";
import { now } from "@/lib/clock/now";
import { decided, recordDecision } from "@/lib/decisions/commands";
import { type LockedPiece, lockPiece, moveTo } from "@/lib/moves/commands";
import { mayTake } from "@/lib/moves/rules";
import { noteReading } from "@/lib/readings/commands";
import { ok, refuse } from "@/lib/result";
import { currentRevision } from "@/lib/revisions/commands";
import { mayAsk, mayEverAsk } from "./policy";
import { isSameAnswer, refuseRequest } from "./rules";
import type {
  AddRequestInput,
  AnswerRequestInput,
  RequestChangesInput,
  RequestInput,
} from "./schema";

/** Notes a change to ask for. It stays the editor's own until they send it with the others. */
export async function addRequest(actor: Person, input: AddRequestInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    if (!mayEverAsk(actor, piece.value)) return refuse("forbidden");
    const revision = await currentRevision(tx, piece.value.id);
    if (!revision || piece.value.state !== "in_review") return refuseRequest("wrong_state");
    if (!mayAsk(actor, piece.value)) return refuse("forbidden");

    const [request] = await tx
      .insert(requests)
      .values({
        submissionId: piece.value.id,
        revision: revision.number,
        editorId: actor.id,
        text: input.text,
        anchor: input.anchor,
        madeAt: now(),
      })
      .returning({ id: requests.id });
    if (!request) throw new Error("The request was not written.");
    await keepClaim(tx, actor, piece.value);
    return ok({ id: request.id });
  });
}

/** Takes back a note that was not sent. Only its writer may; the author never hears that there was one. */
export async function removeRequest(actor: Person, input: RequestInput) {
  return allOrNothing(async (tx) => {
    const unsent = and(eq(requests.id, input.requestId), isNull(requests.sentAt));
    const [request] = await tx.select().from(requests).where(unsent);
    if (!request) return refuse("not_found");
    const piece = await lockPiece(tx, actor, { submissionId: request.submissionId });
    if (!piece.ok) return piece;
    if (piece.value.authorId === actor.id) return refuse("not_found");
    if (request.editorId !== actor.id) return refuse("forbidden");

    const [removed] = await tx.delete(requests).where(unsent).returning({ id: requests.id });
    return removed ? ok(removed) : refuseRequest("already_sent");
  });
}

/** Sends the editor's requests, numbered, with a due date and a letter. The author's turn. */
export async function requestChanges(actor: Person, input: RequestChangesInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    const noted = await unsentOf(tx, actor, piece.value);
    const due = new Date(`${input.due}T23:59:59Z`);
    const facts = { request_made: noted.length > 0, due_date_set: due > now() };
    const allowed = mayTake(actor, piece.value, "request_changes", facts);
    if (!allowed.ok && allowed.code === "due_date_set") return refuseRequest("due_past", "due");
    if (!allowed.ok) return allowed;

    // Numbered before the move, because the letter that goes with it lists them.
    for (const [index, { id }] of noted.entries()) {
      await tx
        .update(requests)
        .set({ number: index + 1, sentAt: now() })
        .where(eq(requests.id, id));
    }
    const decision = decided("request_changes", [], input.letter);
    await recordDecision(tx, actor, piece.value, decision);
    await noteReading(tx, actor, piece.value.id);
    return moveTo(tx, actor, piece.value, "request_changes", facts, {
      set: { dueAt: due },
      details: {
        letter: input.letter,
        requests: noted.length,
        due: input.due,
        decision: decision.id,
      },
    });
  });
}

/**
 * The author's answer to one request: done, declined because, or a question. It can be changed until resubmitted.
 * Refuses `conflict` where another page answered it since: nothing is overwritten unseen.
 */
export async function answerRequest(actor: Person, input: AnswerRequestInput) {
  return allOrNothing(async (tx) => {
    const [found] = await tx.select().from(requests).where(eq(requests.id, input.requestId));
    if (!found?.sentAt) return refuse("not_found");
    const piece = await lockPiece(tx, actor, { submissionId: found.submissionId });
    if (!piece.ok) return piece;
    if (piece.value.authorId !== actor.id) return refuse("forbidden");
    const revision = await currentRevision(tx, piece.value.id);
    // Read again under the piece's lock: what another page answered a moment ago is seen.
    const [request] = await tx.select().from(requests).where(eq(requests.id, input.requestId));
    if (!request) return refuse("not_found");
    if (piece.value.state !== "changes_requested" || revision?.number !== request.revision) {
      return refuseRequest("not_answering");
    }
    const held = { answer: request.answer ?? "", text: request.answerText } as const;
    const over = input.over ?? { answer: "", text: "" };
    if (!isSameAnswer(held, over) && !isSameAnswer(held, input)) return refuseRequest("conflict");

    await tx
      .update(requests)
      .set({ answer: input.answer, answerText: input.text, answeredAt: now() })
      .where(eq(requests.id, request.id));
    return ok({ id: request.id });
  });
}

async function unsentOf(tx: Tx, actor: Person, piece: LockedPiece) {
  const revision = await currentRevision(tx, piece.id);
  return tx
    .select({ id: requests.id })
    .from(requests)
    .where(
      and(
        eq(requests.submissionId, piece.id),
        eq(requests.editorId, actor.id),
        eq(requests.revision, revision?.number ?? 0),
        isNull(requests.sentAt),
      ),
    )
    .orderBy(asc(requests.madeAt));
}
