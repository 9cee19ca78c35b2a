"use server";

import { action } from "@/lib/action";
import { moveSchema } from "@/lib/submissions/schema";
import { claim, release, takeOver } from "./commands";

export const claimAction = action(moveSchema, claim);
export const takeOverAction = action(moveSchema, takeOver);
export const releaseAction = action(moveSchema, release);
