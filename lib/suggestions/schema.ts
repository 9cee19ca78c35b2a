import { z } from "zod";
import { cleanText } from "@/lib/content/text";
import { moveSchema } from "@/lib/submissions/schema";

const resolutions = ["accepted", "rejected", "countered"] as const;
const words = z.string().max(20_000).transform(cleanText);

/**
 * One answer to one suggestion. A counter carries the author's own wording, a message, or both. `over`: the answer that
 * stood on the page where it was given; left out, it was given over none.
 */
export const resolveSchema = z
  .object({
    suggestionId: z.uuid(),
    resolution: z.enum(resolutions),
    wording: words.default(""),
    message: words.default(""),
    over: z.object({ resolution: z.enum(resolutions).nullable(), counter: words }).optional(),
  })
  .refine(
    ({ resolution, wording, message }) =>
      resolution !== "countered" || wording.trim() !== "" || message.trim() !== "",
    { path: ["wording"], message: "Write the words you would have instead, or say what you mean." },
  );
export type ResolveInput = z.output<typeof resolveSchema>;

/** Accepts at once whatever is mechanical and not answered yet. */
export const acceptMechanicalSchema = moveSchema;
