import { z } from "zod";
import { cleanText } from "@/lib/content/text";
import { counted } from "@/lib/submissions/schema";

const line = (most: number) =>
  z
    .string()
    .max(most, `At most ${most} characters.`)
    .transform((typed) => cleanText(typed).replace(/\s+/g, " ").trim());

/** A call as it is written; without an id it is a new one. */
export const callSchema = z.object({
  call: z.object({ id: z.uuid(), version: counted }).nullable(),
  title: line(160).refine((title) => title !== "", "Say in a line what you are looking for."),
  text: z
    .string()
    .max(2_000)
    .transform(cleanText)
    .refine((text) => text.trim() !== "", "Say who should write, and about what."),
  newsTitle: line(300),
  newsSource: line(120),
  newsUrl: z.union(
    [z.literal(""), z.url({ protocol: /^https?$/ }).max(2_000)],
    "Give the whole address, beginning with https://, or none.",
  ),
  topicId: z.uuid().nullable(),
  lastDay: z.iso
    .date("Choose the last day.")
    // A year PostgreSQL and a date field both write with four digits.
    .refine((value) => value >= "2000" && value < "9999", "Choose the last day."),
});
export type CallInput = z.output<typeof callSchema>;

export const callAtSchema = z.object({ callId: z.uuid(), version: counted });
export type CallAtInput = z.output<typeof callAtSchema>;

/** What the address of the page that starts a piece says of a call. */
export const calledSchema = z.uuid().optional().catch(undefined);
