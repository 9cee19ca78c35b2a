import { z } from "zod";
import { cleanLine } from "@/lib/content/text";
import { letterSchema, moveSchema } from "@/lib/submissions/schema";

/** What is missing, item by item: the list reaches the author. */
export const returnSchema = moveSchema.extend({
  missing: z
    .array(z.string().max(500).transform(cleanLine))
    .max(20)
    .transform((items) => items.filter((item) => item !== "")),
  letter: letterSchema,
});
export type ReturnInput = z.output<typeof returnSchema>;
