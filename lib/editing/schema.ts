import { z } from "zod";
import { contentSchema } from "@/lib/content/schema";
import { moveSchema } from "@/lib/submissions/schema";

/** The desk's text; `saves` is the save it was typed over. */
export const editingCopySchema = z.object({
  submissionId: z.uuid(),
  saves: z.int().min(0),
  content: contentSchema,
});
export type EditingCopyInput = z.output<typeof editingCopySchema>;

export const sendForApprovalSchema = moveSchema.extend({
  saves: z.int().min(0),
  content: contentSchema,
  letter: z.string().max(10_000),
});
export type SendForApprovalInput = z.output<typeof sendForApprovalSchema>;
