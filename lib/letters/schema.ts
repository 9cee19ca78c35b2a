import { z } from "zod";
import { letterSchema } from "@/lib/submissions/schema";

export const letterIdSchema = z.object({ letterId: z.int().min(1) });
export type LetterIdInput = z.output<typeof letterIdSchema>;

/** `body`: the words the editor wrote to the author; what surrounds them in the letter stays. */
export const rewriteLetterSchema = letterIdSchema.extend({ body: letterSchema });
export type RewriteLetterInput = z.output<typeof rewriteLetterSchema>;
