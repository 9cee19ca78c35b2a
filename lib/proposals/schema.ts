import { z } from "zod";
import { contentSchema } from "@/lib/content/schema";
import { cleanText } from "@/lib/content/text";
import { reasonsSchema } from "@/lib/editing/schema";
import { answeredSchema } from "@/lib/error-reports/schema";
import { counted, countedFromNone, letterSchema, moveSchema } from "@/lib/submissions/schema";

/** Kinds of correction that change words; the others are notices beside the text. */
export const wordKinds = ["fix", "correction", "update"] as const;
export type WordKind = (typeof wordKinds)[number];

/** The desk's text over the one in print, and what readers will be told. Only a fix may go without a notice. */
export const proposeSchema = moveSchema
  .extend({
    base: counted,
    saves: countedFromNone,
    content: contentSchema,
    reasons: reasonsSchema,
    kind: z.enum(wordKinds),
    notice: z.string().max(2_000).transform(cleanText),
    letter: letterSchema,
    /** What readers reported and this answers. */
    reports: answeredSchema,
  })
  .refine(({ kind, notice }) => kind === "fix" || notice.trim() !== "", {
    path: ["notice"],
    message: "Write the notice readers will see.",
  });
export type ProposeInput = z.output<typeof proposeSchema>;

export const takeBackSchema = moveSchema.extend({ message: letterSchema });
export type TakeBackInput = z.output<typeof takeBackSchema>;
