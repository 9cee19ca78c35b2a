"use server";

import { action } from "@/lib/action";
import { holdLetter, rewriteLetter, sendLetterNow } from "./commands";
import { letterIdSchema, rewriteLetterSchema } from "./schema";

export const sendLetterNowAction = action(letterIdSchema, sendLetterNow);
export const holdLetterAction = action(letterIdSchema, holdLetter);
export const rewriteLetterAction = action(rewriteLetterSchema, rewriteLetter);
