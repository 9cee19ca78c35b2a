import { z } from "zod";
import { cleanText } from "@/lib/content/text";
import { moveSchema } from "@/lib/submissions/schema";

/** A move that has to be explained to somebody: an appeal, a reopening, a stop. */
export const reasonedSchema = moveSchema.extend({
  reason: z
    .string()
    .max(5_000)
    .transform(cleanText)
    .refine((reason) => reason.trim() !== "", "Give a reason."),
});
export type ReasonedInput = z.output<typeof reasonedSchema>;
