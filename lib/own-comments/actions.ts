"use server";

import { action } from "@/lib/action";
import { appealCommentSchema, ownCommentSchema, rewriteSchema } from "@/lib/comments/schema";
import { appealComment, removeComment, rewriteComment } from "./commands";

export const rewriteCommentAction = action(rewriteSchema, rewriteComment);
export const removeCommentAction = action(ownCommentSchema, removeComment);
export const appealCommentAction = action(appealCommentSchema, appealComment);
