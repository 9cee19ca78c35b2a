"use server";

import { action } from "@/lib/action";
import { acceptMechanical, resolveSuggestion } from "./commands";
import { acceptMechanicalSchema, resolveSchema } from "./schema";

export const resolveSuggestionAction = action(resolveSchema, resolveSuggestion);
export const acceptMechanicalAction = action(acceptMechanicalSchema, acceptMechanical);
