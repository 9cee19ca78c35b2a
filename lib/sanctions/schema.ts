import { z } from "zod";
import { cleanText } from "@/lib/content/text";
import { banDays, suspensionDays } from "./rules";

const reason = z
  .string()
  .max(2_000)
  .transform(cleanText)
  .refine((reason) => reason.trim() !== "", "Give a reason: the commenter reads it.");

/** What is said to a commenter: `days` until it ends; null: a ban for good. */
export const sanctionSchema = z.discriminatedUnion("kind", [
  z.object({ personId: z.uuid(), kind: z.literal("warning"), reason, days: z.null() }),
  z.object({
    personId: z.uuid(),
    kind: z.literal("suspension"),
    reason,
    days: z.literal(suspensionDays, "Choose when it ends."),
  }),
  z.object({
    personId: z.uuid(),
    kind: z.literal("ban"),
    reason,
    days: z.literal(banDays, "Choose when it ends."),
  }),
]);
export type SanctionInput = z.output<typeof sanctionSchema>;

export const liftSanctionSchema = z.object({ sanctionId: z.uuid() });
export type LiftSanctionInput = z.output<typeof liftSanctionSchema>;
