"use server";

import { action } from "@/lib/action";
import { liftEmbargo, setEmbargo } from "./commands";
import { liftEmbargoSchema, setEmbargoSchema } from "./schema";

export const setEmbargoAction = action(setEmbargoSchema, setEmbargo);
export const liftEmbargoAction = action(liftEmbargoSchema, liftEmbargo);
