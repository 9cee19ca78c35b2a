"use server";

import { action } from "@/lib/action";
import { liftHold, openHold } from "./commands";
import { liftHoldSchema, openHoldSchema } from "./schema";

export const openHoldAction = action(openHoldSchema, openHold);
export const liftHoldAction = action(liftHoldSchema, liftHold);
