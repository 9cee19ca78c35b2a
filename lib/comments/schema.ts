import { z } from "zod";
import { cleanComment, countLinks } from "@/lib/content/comment-text";
import { cleanText } from "@/lib/content/text";
import { counted } from "@/lib/submissions/schema";
import { mostCharacters, mostLinks, refuseComment } from "./rules";

/** A comment's words, as they are kept. Twice the length is read, so that a paste is told what is wrong with it. */
export const wordsSchema = z
  .string()
  .max(
    4 * mostCharacters,
    `A comment has at most ${mostCharacters} characters. Longer thoughts make a response.`,
  )
  .transform(cleanComment)
  .refine((text) => text !== "", refuseComment("no_words").message)
  .refine(
    (text) => text.length <= mostCharacters,
    `A comment has at most ${mostCharacters} characters. Longer thoughts make a response.`,
  )
  .refine((text) => countLinks(text) <= mostLinks, refuseComment("too_many_links").message);

/** The piece by its address, the comment it answers where it answers one. */
export const commentSchema = z.object({
  slug: z.string().regex(/^[a-z0-9-]{1,200}$/),
  parentId: z.uuid().nullable(),
  text: wordsSchema,
});
export type CommentInput = z.output<typeof commentSchema>;

/** Other words for a comment; `seen`: the number of the words they replace. */
export const rewriteSchema = z.object({ commentId: z.uuid(), seen: counted, text: wordsSchema });
export type RewriteInput = z.output<typeof rewriteSchema>;

export const ownCommentSchema = z.object({ commentId: z.uuid() });
export type OwnCommentInput = z.output<typeof ownCommentSchema>;

export const appealCommentSchema = z.object({
  commentId: z.uuid(),
  reason: z
    .string()
    .max(2_000)
    .transform(cleanText)
    .refine((reason) => reason.trim() !== "", "Say why you see it otherwise."),
});
export type AppealCommentInput = z.output<typeof appealCommentSchema>;

export const isCommentId = (id: string) => z.uuid().safeParse(id).success;
