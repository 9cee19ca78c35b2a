import { z } from "zod";
import { cleanText } from "@/lib/content/text";
import { answeredSchema } from "@/lib/error-reports/schema";
import { moveSchema, reasonedSchema } from "@/lib/submissions/schema";

/** A notice beside the text needs no signature; a change of the text is a suggestion the author signs. */
export const noticeSchema = moveSchema.extend({
  kind: z.enum(["clarification", "editors_note"]),
  /** What readers reported and this answers. */
  reports: answeredSchema,
  text: z
    .string()
    .max(2_000)
    .transform(cleanText)
    .refine((text) => text.trim() !== "", "Write the notice readers will see."),
});
export type NoticeInput = z.output<typeof noticeSchema>;

export const retractSchema = reasonedSchema;
