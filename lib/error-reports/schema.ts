import { z } from "zod";
import { cleanText, isBlank } from "@/lib/content/text";
import { most } from "./rules";

/** A text of a form without scripts, whose line ends count twice on their way here. */
const text = (most: number) =>
  z
    .string()
    .max(100_000, "This is far too long.")
    .transform((typed) => (isBlank(typed) ? "" : cleanText(typed).trim()))
    .refine(
      (text) => text.length <= most,
      `Keep this to ${most.toLocaleString("en-GB")} characters.`,
    );

export const errorReportSchema = z.object({
  slug: z.string().regex(/^[a-z0-9-]{1,200}$/),
  words: text(most.words),
  wrong: text(most.wrong).refine((text) => text !== "", "Say what is wrong."),
  source: text(most.source),
  /** As typed: whether mail can reach it is the command's to say. */
  email: z
    .string()
    .max(1_000)
    .transform((typed) => typed.trim()),
});
export type ErrorReportInput = z.output<typeof errorReportSchema>;

/** Something a correction or a notice says it answers. */
export const answeredSchema = z.array(z.uuid()).max(100).optional();

export const dismissSchema = z.object({
  reportId: z.uuid(),
  reason: text(most.reason).refine((text) => text !== "", "Say why, for your colleagues."),
});
export type DismissInput = z.output<typeof dismissSchema>;

/** What the address of the desk's list says; what does not read right is the first page. */
export const errorsPageSchema = z.object({
  page: z.coerce.number().int().min(1).max(200).catch(1),
});
