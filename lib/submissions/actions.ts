"use server";

import { action } from "@/lib/action";
import {
  deleteDraft,
  resubmit,
  saveWorkingCopy,
  startSubmission,
  submit,
  withdraw,
} from "./commands";
import {
  moveSchema,
  startSubmissionSchema,
  submitSchema,
  withdrawSchema,
  workingCopySchema,
} from "./schema";

export const startSubmissionAction = action(startSubmissionSchema, startSubmission);
export const saveWorkingCopyAction = action(workingCopySchema, saveWorkingCopy);
export const submitAction = action(submitSchema, submit);
export const resubmitAction = action(submitSchema, resubmit);
export const deleteDraftAction = action(moveSchema, deleteDraft);
export const withdrawAction = action(withdrawSchema, withdraw);
