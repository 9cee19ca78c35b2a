import { z } from "zod";
import { cleanText } from "@/lib/content/text";
import { rules } from "@/lib/screening/outcome";
import { counted } from "@/lib/submissions/schema";
import { refusalReasons, refuseModeration } from "./rules";

/** `seen`: the number of the words that were read; `last`: the decision that stood then, null where none did. */
const asItWasRead = { commentId: z.uuid(), seen: counted, last: z.uuid().nullable() };

export const approveCommentSchema = z.object(asItWasRead);
export type ApproveCommentInput = z.output<typeof approveCommentSchema>;

export const refuseCommentSchema = z
  .object({
    ...asItWasRead,
    reason: z.enum(refusalReasons, "Choose a reason."),
    explanation: z.string().max(2_000).transform(cleanText),
  })
  .refine(({ explanation }) => explanation.trim() !== "", {
    path: ["explanation"],
    message: refuseModeration("say_why").message,
  });
export type RefuseCommentInput = z.output<typeof refuseCommentSchema>;

export const undoModerationSchema = z.object({ moderationId: z.uuid() });
export type UndoModerationInput = z.output<typeof undoModerationSchema>;

export const queues = ["held", "reported", "appealed", "all"] as const;
export type Queue = (typeof queues)[number];

/** Why a comment waits, as the list can be narrowed: the screen's rule, or another cause. */
export const queueReasons = [...rules, "newcomer", "premoderated", "reports", "changed"] as const;
export type QueueReason = (typeof queueReasons)[number];

/** The last page anybody turns to: the queue is worked off from its beginning. */
export const mostPages = 200;

/** What an address asks of the list; anything odd in it is as if it were not there. */
export const commentQueueSchema = z.object({
  queue: z.enum(queues).catch("held"),
  reason: z.enum(queueReasons).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(mostPages).catch(1),
});
export type CommentQueue = z.output<typeof commentQueueSchema>;

/** The address of a list. */
export function commentQueueAddress({ queue, reason, page }: CommentQueue) {
  const query = new URLSearchParams({
    ...(queue !== "held" && { queue }),
    ...(reason && { reason }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `/desk/comments?${query}` : "/desk/comments";
}
