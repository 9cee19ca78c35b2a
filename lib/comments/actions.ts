"use server";

import { action } from "@/lib/action";
import { appealComment, removeComment, rewriteComment, writeComment } from "./commands";
import { appealCommentSchema, commentSchema, ownCommentSchema, rewriteSchema } from "./schema";

export const writeCommentAction = action(commentSchema, writeComment);
export const rewriteCommentAction = action(rewriteSchema, rewriteComment);
export const removeCommentAction = action(ownCommentSchema, removeComment);
export const appealCommentAction = action(appealCommentSchema, appealComment);
