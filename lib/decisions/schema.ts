import { z } from "zod";
import { letterSchema, moveSchema } from "@/lib/submissions/schema";
import { declineCodes } from "./rules";

export const acceptSchema = moveSchema.extend({ letter: letterSchema.default("") });
export type AcceptInput = z.output<typeof acceptSchema>;

/** One main reason and up to two others; the letter is the author's answer and cannot be empty. */
export const declineSchema = moveSchema
  .extend({
    main: z.enum(declineCodes, "Choose the main reason."),
    others: z.array(z.enum(declineCodes)).max(2, "At most two more."),
    letter: letterSchema.refine((letter) => letter.trim() !== "", "Write the author a letter."),
  })
  .refine((input) => !input.others.includes(input.main), {
    path: ["others"],
    message: "The main reason is named already.",
  })
  .refine((input) => new Set(input.others).size === input.others.length, {
    path: ["others"],
    message: "Name each reason once.",
  });
export type DeclineInput = z.output<typeof declineSchema>;
