import { z } from "zod";
import { cleanLine, cleanText } from "@/lib/content/text";
import { letterSchema, moveSchema } from "@/lib/submissions/schema";

const textSchema = (empty: string) =>
  z
    .string()
    .max(4_000)
    .transform(cleanText)
    .refine((text) => text.trim() !== "", empty);

export const anchorSchema = z
  .object({
    field: z.string().max(40).transform(cleanLine),
    start: z.int().min(0),
    end: z.int().min(0),
    quote: z.string().max(2_000).transform(cleanText),
  })
  .nullable();

export const addRequestSchema = z.object({
  submissionId: z.uuid(),
  text: textSchema("Say what you would like the author to do."),
  anchor: anchorSchema,
});
export type AddRequestInput = z.output<typeof addRequestSchema>;

export const requestSchema = z.object({ requestId: z.uuid() });
export type RequestInput = z.output<typeof requestSchema>;

/** The day by which the author is asked to send it back, YYYY-MM-DD: until its end, UTC. */
export const requestChangesSchema = moveSchema.extend({
  due: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "Give the author a due date.")
    .refine((day) => !Number.isNaN(Date.parse(`${day}T23:59:59Z`)), "There is no such day."),
  letter: letterSchema,
});
export type RequestChangesInput = z.output<typeof requestChangesSchema>;

const answers = ["done", "declined", "question"] as const;
const answerText = z.string().max(4_000).transform(cleanText);

/** `over`: the answer that stood on the page it was typed on. Left out, it was typed over none. */
export const answerRequestSchema = z
  .object({
    requestId: z.uuid(),
    answer: z.enum(answers, "Choose what became of it."),
    text: answerText,
    over: z.object({ answer: z.enum([...answers, ""]), text: answerText }).optional(),
  })
  .refine(({ answer, text }) => answer === "done" || text.trim() !== "", {
    path: ["text"],
    message: "Write your reason, or your question.",
  });
export type AnswerRequestInput = z.output<typeof answerRequestSchema>;
