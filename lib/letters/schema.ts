import { z } from "zod";
import { letterSchema } from "@/lib/submissions/schema";

export const letterIdSchema = z.object({ letterId: z.int().min(1) });
export type LetterIdInput = z.output<typeof letterIdSchema>;

/**
 * `body`: the words the editor wrote to the author; what surrounds them in the letter stays. `over`: the words that were
 * typed over; left out, those the letter had first.
 */
export const rewriteLetterSchema = letterIdSchema.extend({
  body: letterSchema,
  over: letterSchema.optional(),
});
export type RewriteLetterInput = z.output<typeof rewriteLetterSchema>;
