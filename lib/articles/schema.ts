import { z } from "zod";
import { moveSchema } from "@/lib/submissions/schema";

/** The address may be left empty: then one is made from the headline. A topic is optional. */
export const publishSchema = moveSchema.extend({
  slug: z
    .string()
    .trim()
    .max(100)
    .regex(/^([a-z0-9]+(-[a-z0-9]+)*)?$/, "Use lower-case letters, digits and hyphens."),
  topicId: z.uuid().nullable(),
  /** Said where an editor has typed changes that were not sent to the author: the text goes out without them. */
  leaveUnsent: z.boolean().optional(),
});
export type PublishInput = z.output<typeof publishSchema>;

/** What the address of a list says; what does not read right is the first page. */
export const listPageSchema = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
