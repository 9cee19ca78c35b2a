import { z } from "zod";
import { cleanText } from "@/lib/content/text";

export const recuseSchema = z.object({
  submissionId: z.uuid(),
  reason: z
    .string()
    .max(2_000)
    .transform(cleanText)
    .refine((reason) => reason.trim() !== "", "Say why, for the record."),
});
export type RecuseInput = z.output<typeof recuseSchema>;
