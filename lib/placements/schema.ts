import { z } from "zod";
import { mostPlaced } from "./rules";

const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const order = z
  .array(slug)
  .max(mostPlaced, `The front page has room for ${mostPlaced} chosen pieces.`)
  .refine((slugs) => new Set(slugs).size === slugs.length, "A piece stands there once.");

/** The pieces chosen for the front page, the lead first, by their addresses; and the order they take the place of. */
export const arrangementSchema = z.object({ pieces: order, over: order });
export type ArrangementInput = z.output<typeof arrangementSchema>;

/** What the address of the desk's page says: what is looked for, and a piece one came from. */
export const choosingSchema = z.object({
  q: z.string().catch(""),
  piece: slug.optional().catch(undefined),
  /** What was chosen and not saved yet, kept over a search. */
  pick: z
    .union([slug.transform((one) => [one]), order])
    .optional()
    .catch(undefined),
  picking: z.literal("1").optional().catch(undefined),
});
