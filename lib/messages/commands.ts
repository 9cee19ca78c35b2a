import "server-only";

import { allOrNothing } from "@/db/client";
import { messages } from "@/db/schema/requests";
import type { Person } from "@/lib/auth/actor";
import { keepClaim } from "@/lib/claims/commands";
import { now } from "@/lib/clock/now";
import { recordEvent } from "@/lib/events/record";
import { spend } from "@/lib/limits/counting";
import { lockPiece } from "@/lib/moves/commands";
import { ok, refuse } from "@/lib/result";
import { mayWriteAbout } from "./policy";
import { refuseMessage, tooManyMessages } from "./rules";
import type { MessageInput } from "./schema";

/** A line between the author and the desk about one piece, once it was sent. Whoever did not write it gets a letter. */
export async function sendMessage(actor: Person, input: MessageInput) {
  return allOrNothing(async (tx) => {
    const piece = await lockPiece(tx, actor, { submissionId: input.submissionId });
    if (!piece.ok) return piece;
    if (!mayWriteAbout(actor, piece.value)) return refuse("forbidden");
    if (piece.value.receipt === null) return refuseMessage("wrong_state");
    const spent = await spend(tx, [
      ["messages_about_piece", `${actor.id} ${piece.value.id}`],
      ["messages_from_person", actor.id],
    ]);
    if (!spent.ok) return tooManyMessages(spent.until, now());

    const [message] = await tx
      .insert(messages)
      .values({ submissionId: piece.value.id, authorId: actor.id, text: input.text, at: now() })
      .returning({ id: messages.id });
    if (!message) throw new Error("The message was not written.");
    await recordEvent(tx, actor, "message.sent", {
      submissionId: piece.value.id,
      details: { message: input.text },
    });
    await keepClaim(tx, actor, piece.value);
    return ok({ id: message.id });
  });
}
