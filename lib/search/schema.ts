import { z } from "zod";
import { cleanQuery } from "@/lib/terms/rules";

/** Nobody pages on beyond this; a search that asks for more is answered with its first page. */
export const mostPages = 100;

const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .optional()
  .catch(undefined);
/** A contributor's handle, or a byline as it is printed. */
const contributor = z
  .string()
  .transform((typed) => cleanQuery(typed).text || undefined)
  .optional()
  .catch(undefined);
const day = z.iso
  .date()
  // A year PostgreSQL and a date field both write with four digits.
  .refine((value) => value >= "1970" && value < "9999")
  .optional()
  .catch(undefined);

/** What the address of a search says. Nothing in it is refused: what does not read right is as if it were not there. */
export const searchSchema = z.object({
  q: z.string().catch(""),
  topic: slug,
  contributor,
  /** Days of UTC, both included. */
  from: day,
  to: day,
  /** "1": exactly what was typed, nothing corrected. */
  exact: z.literal("1").optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(mostPages).catch(1),
});
export type SearchInput = z.output<typeof searchSchema>;
