"use server";

import { action } from "@/lib/action";
import { setThread } from "./commands";
import { setThreadSchema } from "./schema";

export const setThreadAction = action(setThreadSchema, setThread);
