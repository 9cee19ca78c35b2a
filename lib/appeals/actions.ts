"use server";

import { action } from "@/lib/action";
import { appeal, reopen } from "./commands";
import { reasonedSchema } from "./schema";

export const appealAction = action(reasonedSchema, appeal);
export const reopenAction = action(reasonedSchema, reopen);
