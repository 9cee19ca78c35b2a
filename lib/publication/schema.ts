import { z } from "zod";
import { setThreadSchema } from "@/lib/threads/schema";
import { mostApprovals } from "./rules";

const approvals = `Give a number from 0 to ${mostApprovals}.`;

/** How comments are taken in the whole publication. `version`: of the settings that whoever sends it has seen. */
export const commentSettingsSchema = setThreadSchema.omit({ submissionId: true }).extend({
  version: z.int().min(1),
  taken: z.boolean(),
  approved: z.int(approvals).min(0, approvals).max(mostApprovals, approvals),
});
export type CommentSettingsInput = z.output<typeof commentSettingsSchema>;
