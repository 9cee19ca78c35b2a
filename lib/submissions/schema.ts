import { z } from "zod";
import { contentSchema } from "@/lib/content/schema";
import { cleanText } from "@/lib/content/text";

/** A count of ours, as the database's integers hold it, with room for one more. */
const most = 2 ** 31 - 2;
export const counted = z.int().min(1).max(most);
/** The same, of something that there may be none of yet. */
export const countedFromNone = z.int().min(0).max(most);

/** What every move names: the piece, and the version of it the person was looking at. */
export const moveSchema = z.object({
  submissionId: z.uuid(),
  version: counted,
});
export type MoveInput = z.output<typeof moveSchema>;

/** Letters and messages are plain text. */
export const letterSchema = z.string().max(10_000).transform(cleanText);

export const responseKindSchema = z.enum(["rebuts", "extends", "adds_experience", "replies"]);

export const startSubmissionSchema = z.object({
  /** The address (slug) of the article it answers. */
  respondsTo: z
    .string()
    .regex(/^[a-z0-9-]{1,200}$/)
    .optional(),
  responseKind: responseKindSchema.optional(),
  /** The call it is written for, by its id. */
  call: z.uuid().optional(),
});
export type StartInput = z.output<typeof startSubmissionSchema>;

/** `saves` is the number of the save this text was typed over: a newer one in the database is a conflict. */
export const workingCopySchema = z.object({
  submissionId: z.uuid(),
  saves: counted,
  content: contentSchema,
  /** The author's written answers to findings, by guideline key. */
  answers: z
    .record(z.string().regex(/^[a-z0-9-]{1,40}$/), z.string().max(2_000).transform(cleanText))
    .refine((answers) => Object.keys(answers).length <= 100),
  topicId: z.uuid().nullable(),
});
export type WorkingCopyInput = z.output<typeof workingCopySchema>;

export const submitSchema = workingCopySchema.extend({
  version: counted,
  guidelines: counted,
  agreement: counted,
});
export type SubmitInput = z.output<typeof submitSchema>;

/** A move that has to be explained to somebody: an appeal, a reopening, a stop. */
export const reasonedSchema = moveSchema.extend({
  reason: z
    .string()
    .max(5_000)
    .transform(cleanText)
    .refine((reason) => reason.trim() !== "", "Give a reason."),
});
export type ReasonedInput = z.output<typeof reasonedSchema>;

export const withdrawSchema = moveSchema.extend({ message: letterSchema });
export type WithdrawInput = z.output<typeof withdrawSchema>;

/** Whether a part of an address can name a piece at all: the database refuses any other. */
export const isSubmissionId = (value: string) => z.uuid().safeParse(value).success;
