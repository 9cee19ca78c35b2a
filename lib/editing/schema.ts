import { z } from "zod";
import { contentSchema } from "@/lib/content/schema";
import { counted, countedFromNone, letterSchema, moveSchema } from "@/lib/submissions/schema";

/** The desk's text; `base` is the revision it was typed over, `saves` the save of it, 0 where none was made. */
export const editingCopySchema = z.object({
  submissionId: z.uuid(),
  base: counted,
  saves: countedFromNone,
  content: contentSchema,
});
export type EditingCopyInput = z.output<typeof editingCopySchema>;

export const sendForApprovalSchema = moveSchema.extend({
  base: counted,
  saves: countedFromNone,
  content: contentSchema,
  letter: letterSchema,
});
export type SendForApprovalInput = z.output<typeof sendForApprovalSchema>;
