"use server";

import { action } from "@/lib/action";
import { reasonedSchema } from "@/lib/submissions/schema";
import { kill } from "./commands";

export const killAction = action(reasonedSchema, kill);
