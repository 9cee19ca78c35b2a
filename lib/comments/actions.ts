"use server";

import { action } from "@/lib/action";
import { writeComment } from "./commands";
import { commentSchema } from "./schema";

export const writeCommentAction = action(commentSchema, writeComment);
