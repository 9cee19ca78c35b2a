import "server-only";

import { and, asc, eq, isNull } from "drizzle-orm";
import { allOrNothing, type Tx } from "@/db/client";
import { suggestionMessages, suggestions } from "@/db/schema/suggestions";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock/now";
import { lockPiece } from "@/lib/moves/commands";
import { waitsForAuthor } from "@/lib/proposals/queries";
import { ok, refuse } from "@/lib/result";
import { textAtHand } from "@/lib/revisions/commands";
import type { MoveInput } from "@/lib/submissions/schema";
import { fits, isSameResolution, refuseSuggestion } from "./rules";
import type { ResolveInput } from "./schema";

/**
 * The author's answer to one suggestion. It can be changed until the text is approved or sent back. Refuses `conflict`
 * where another page answered it since: nothing is overwritten unseen.
 */
export async function resolveSuggestion(actor: Person, input: ResolveInput) {
  return allOrNothing(async (tx) => {
    const [suggestion] = await tx
      .select()
      .from(suggestions)
      .where(eq(suggestions.id, input.suggestionId));
    if (!suggestion) return refuse("not_found");
    const piece = await lockPiece(tx, actor, { submissionId: suggestion.submissionId });
    if (!piece.ok) return piece;
    if (piece.value.authorId !== actor.id) return refuse("forbidden");
    const open = await roundAtHand(tx, piece.value.id);
    const held = open.find(({ id }) => id === suggestion.id);
    const waits = await waitsForAuthor(tx, piece.value);
    if (!waits || !held) return refuseSuggestion("not_answering");
    const counter = input.resolution === "countered" ? input.wording : "";
    const answer = { resolution: input.resolution, counter };
    const over = input.over ?? { resolution: null, counter: "" };
    if (!isSameResolution(held, over) && !isSameResolution(held, answer)) {
      return refuseSuggestion("conflict");
    }
    const base = await textAtHand(tx, piece.value.id);
    const answered = open.map((one) => (one.id === suggestion.id ? { ...one, ...answer } : one));
    if (!base || !fits(base.content, answered)) return refuseSuggestion("unfit", "wording");

    await tx
      .update(suggestions)
      .set({ ...answer, resolvedAt: now() })
      .where(eq(suggestions.id, suggestion.id));
    if (input.message.trim() !== "") {
      await tx.insert(suggestionMessages).values({
        suggestionId: suggestion.id,
        authorId: actor.id,
        text: input.message,
        at: now(),
      });
    }
    return ok({ id: suggestion.id });
  });
}

/** Accepts all that only touches punctuation, spaces and capitals, and that the author has not answered yet. */
export async function acceptMechanical(actor: Person, input: MoveInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, input);
    if (!piece.ok) return piece;
    if (piece.value.authorId !== actor.id) return refuse("forbidden");
    if (!(await waitsForAuthor(tx, piece.value))) return refuseSuggestion("not_answering");
    const open = await roundAtHand(tx, piece.value.id);
    const round = open[0]?.round ?? 0;

    const accepted = await tx
      .update(suggestions)
      .set({ resolution: "accepted", resolvedAt: now() })
      .where(
        and(
          eq(suggestions.submissionId, piece.value.id),
          eq(suggestions.round, round),
          eq(suggestions.mechanical, true),
          isNull(suggestions.resolution),
        ),
      )
      .returning({ id: suggestions.id });
    return ok({ accepted: accepted.length });
  });
}

/** The suggestions now before the author: those made on the text at hand, in the last round. */
export async function roundAtHand(tx: Tx, submissionId: string) {
  const revision = await textAtHand(tx, submissionId);
  const made = await tx
    .select()
    .from(suggestions)
    .where(
      and(eq(suggestions.submissionId, submissionId), eq(suggestions.base, revision?.number ?? 0)),
    )
    .orderBy(asc(suggestions.round), asc(suggestions.number));
  const round = made.at(-1)?.round;
  return made.filter((suggestion) => suggestion.round === round);
}
