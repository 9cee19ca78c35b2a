import { z } from "zod";
import { cleanText } from "@/lib/content/text";

export const messageSchema = z.object({
  submissionId: z.uuid(),
  text: z
    .string()
    .max(5_000)
    .transform(cleanText)
    .refine((text) => text.trim() !== "", "Write something first."),
});
export type MessageInput = z.output<typeof messageSchema>;
