"use server";

import { action } from "@/lib/action";
import { addRequest, answerRequest, removeRequest, requestChanges } from "./commands";
import {
  addRequestSchema,
  answerRequestSchema,
  requestChangesSchema,
  requestSchema,
} from "./schema";

export const addRequestAction = action(addRequestSchema, addRequest);
export const removeRequestAction = action(requestSchema, removeRequest);
export const requestChangesAction = action(requestChangesSchema, requestChanges);
export const answerRequestAction = action(answerRequestSchema, answerRequest);
