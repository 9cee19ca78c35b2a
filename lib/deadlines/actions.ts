"use server";

import { action } from "@/lib/action";
import { moveSchema } from "@/lib/submissions/schema";
import { revive } from "./commands";

export const reviveAction = action(moveSchema, revive);
