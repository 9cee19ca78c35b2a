"use server";

import { action } from "@/lib/action";
import { approveComment, refuseComment, undoModeration } from "./commands";
import { approveCommentSchema, refuseCommentSchema, undoModerationSchema } from "./schema";

export const approveCommentAction = action(approveCommentSchema, approveComment);
export const refuseCommentAction = action(refuseCommentSchema, refuseComment);
export const undoModerationAction = action(undoModerationSchema, undoModeration);
