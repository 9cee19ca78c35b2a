import { z } from "zod";
import { cleanText } from "@/lib/content/text";

/** Before which moment a piece does not appear (ISO 8601 with an offset), and who asked for it or why. */
export const setEmbargoSchema = z.object({
  submissionId: z.uuid(),
  until: z.iso.datetime({ offset: true, error: "Choose a day and a time." }),
  reason: z
    .string()
    .max(2_000)
    .transform(cleanText)
    .refine((reason) => reason.trim() !== "", "Say who asked for it, for your colleagues."),
});
export type SetEmbargoInput = z.output<typeof setEmbargoSchema>;

export const liftEmbargoSchema = z.object({ submissionId: z.uuid() });
export type LiftEmbargoInput = z.output<typeof liftEmbargoSchema>;
