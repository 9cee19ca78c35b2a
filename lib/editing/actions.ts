"use server";

import { action } from "@/lib/action";
import { saveEditingCopy, sendForApproval } from "./commands";
import { editingCopySchema, sendForApprovalSchema } from "./schema";

export const saveEditingCopyAction = action(editingCopySchema, saveEditingCopy);
export const sendForApprovalAction = action(sendForApprovalSchema, sendForApproval);
