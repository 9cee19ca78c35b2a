import { z } from "zod";
import { cleanText } from "@/lib/content/text";

export const attestationMethods = [
  "document",
  "institution",
  "colleague",
  "public_record",
  "account",
] as const;

/** As long as a body may be. */
const mostWords = 100_000;

/** What was seen and what was not, in plain words: readers are shown this sentence. */
export const attestSchema = z.object({
  submissionId: z.uuid(),
  markId: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** The words that were read, as the page showed them: they are what is confirmed. */
  sentence: z.string().min(1).max(mostWords),
  basis: z.string().max(400),
  method: z.enum(attestationMethods, "Choose how you confirmed it."),
  scope: z
    .string()
    .max(500)
    .transform(cleanText)
    .refine((scope) => scope.trim() !== "", "Say what you confirmed, and what you did not."),
});
export type AttestInput = z.output<typeof attestSchema>;
