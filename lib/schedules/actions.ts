"use server";

import { action } from "@/lib/action";
import { moveSchema } from "@/lib/submissions/schema";
import { schedule, unschedule } from "./commands";
import { scheduleSchema } from "./schema";

export const scheduleAction = action(scheduleSchema, schedule);
export const unscheduleAction = action(moveSchema, unschedule);
