"use server";

import { action } from "@/lib/action";
import { approve, sendBack } from "./commands";
import { approveSchema, sendBackSchema } from "./schema";

export const approveAction = action(approveSchema, approve);
export const sendBackAction = action(sendBackSchema, sendBack);
