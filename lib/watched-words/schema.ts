import { z } from "zod";
import { cleanLine } from "@/lib/content/text";

/** One word or phrase to look out for, in small letters. */
export const watchSchema = z.object({
  word: z
    .string()
    .max(80, "Keep it under 80 characters.")
    .transform((word) => cleanLine(word).replace(/\s+/g, " ").toLowerCase())
    .refine(
      (word) => word.replace(/[^\p{L}\p{N}]/gu, "").length >= 2,
      "Give at least two letters.",
    ),
});
export type WatchInput = z.output<typeof watchSchema>;

export const unwatchSchema = z.object({ wordId: z.uuid() });
export type UnwatchInput = z.output<typeof unwatchSchema>;
