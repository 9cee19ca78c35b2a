import { z } from "zod";
import { contentSchema } from "@/lib/content/schema";
import { moveSchema } from "@/lib/submissions/schema";

/** The desk's text; `base` is the revision it was typed over, `saves` the save of it, 0 where none was made. */
export const editingCopySchema = z.object({
  submissionId: z.uuid(),
  base: z.int().min(1),
  saves: z.int().min(0),
  content: contentSchema,
});
export type EditingCopyInput = z.output<typeof editingCopySchema>;

export const sendForApprovalSchema = moveSchema.extend({
  base: z.int().min(1),
  saves: z.int().min(0),
  content: contentSchema,
  letter: z.string().max(10_000),
});
export type SendForApprovalInput = z.output<typeof sendForApprovalSchema>;
