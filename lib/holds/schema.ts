import { z } from "zod";
import { cleanText } from "@/lib/content/text";

export const holdKinds = ["legal", "safety", "facts"] as const;

export const openHoldSchema = z.object({
  submissionId: z.uuid(),
  kind: z.enum(holdKinds, "Choose what kind of stop it is."),
  reason: z
    .string()
    .max(2_000)
    .transform(cleanText)
    .refine((reason) => reason.trim() !== "", "Say why, for your colleagues."),
});
export type OpenHoldInput = z.output<typeof openHoldSchema>;

export const liftHoldSchema = z.object({ holdId: z.uuid() });
export type LiftHoldInput = z.output<typeof liftHoldSchema>;
