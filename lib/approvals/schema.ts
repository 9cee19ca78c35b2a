import { z } from "zod";
import { letterSchema, moveSchema } from "@/lib/submissions/schema";

/** `hash` is of the text the author was shown: they sign that, or nothing. */
export const approveSchema = moveSchema.extend({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  agreement: z.int().min(1),
  guidelines: z.int().min(1),
});
export type ApproveInput = z.output<typeof approveSchema>;

export const sendBackSchema = moveSchema.extend({ message: letterSchema });
export type SendBackInput = z.output<typeof sendBackSchema>;
