"use server";

import { action } from "@/lib/action";
import { closeCall, openCall, writeCall } from "./commands";
import { callAtSchema, callSchema } from "./schema";

export const writeCallAction = action(callSchema, writeCall);
export const openCallAction = action(callAtSchema, openCall);
export const closeCallAction = action(callAtSchema, closeCall);
