import { z } from "zod";
import { modes } from "./rules";

export const setThreadSchema = z.object({
  submissionId: z.uuid(),
  mode: z.enum(modes, "Choose how comments are taken."),
  closesAfterDays: z
    .int("Give a number of days.")
    .min(1, "At least one day.")
    .max(365, "At most a year.")
    .nullable(),
});
export type SetThreadInput = z.output<typeof setThreadSchema>;
