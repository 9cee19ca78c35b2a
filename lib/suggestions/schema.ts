import { z } from "zod";
import { cleanText } from "@/lib/content/text";
import { moveSchema } from "@/lib/submissions/schema";

const words = z.string().max(20_000).transform(cleanText);

/** One answer to one suggestion. A counter carries the author's own wording, a message, or both. */
export const resolveSchema = z
  .object({
    suggestionId: z.uuid(),
    resolution: z.enum(["accepted", "rejected", "countered"]),
    wording: words.default(""),
    message: words.default(""),
  })
  .refine(
    ({ resolution, wording, message }) =>
      resolution !== "countered" || wording.trim() !== "" || message.trim() !== "",
    { path: ["wording"], message: "Write the words you would have instead, or say what you mean." },
  );
export type ResolveInput = z.output<typeof resolveSchema>;

/** Accepts at once whatever is mechanical and not answered yet. */
export const acceptMechanicalSchema = moveSchema;
