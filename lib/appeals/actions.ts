"use server";

import { action } from "@/lib/action";
import { reasonedSchema } from "@/lib/submissions/schema";
import { appeal, reopen } from "./commands";

export const appealAction = action(reasonedSchema, appeal);
export const reopenAction = action(reasonedSchema, reopen);
