import { z } from "zod";
import { contentSchema } from "@/lib/content/schema";
import { cleanText } from "@/lib/content/text";
import { counted, countedFromNone, letterSchema, moveSchema } from "@/lib/submissions/schema";

/** Why a change is made, by its place (lib/differences/places). A text has no more changes than this. */
export const reasonsSchema = z
  .record(
    z.string().regex(/^change-[A-Za-z0-9-]{1,60}$/),
    z.string().max(4_000).transform(cleanText),
  )
  .refine((reasons) => Object.keys(reasons).length <= 2_000)
  .optional();

/** The desk's text; `base` is the revision it was typed over, `saves` the save of it, 0 where none was made. */
export const editingCopySchema = z.object({
  submissionId: z.uuid(),
  base: counted,
  saves: countedFromNone,
  content: contentSchema,
  reasons: reasonsSchema,
});
export type EditingCopyInput = z.output<typeof editingCopySchema>;

export const sendForApprovalSchema = moveSchema.extend({
  base: counted,
  saves: countedFromNone,
  content: contentSchema,
  reasons: reasonsSchema,
  letter: letterSchema,
});
export type SendForApprovalInput = z.output<typeof sendForApprovalSchema>;
