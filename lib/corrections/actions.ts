"use server";

import { action } from "@/lib/action";
import { addNotice, retract } from "./commands";
import { noticeSchema, retractSchema } from "./schema";

export const addNoticeAction = action(noticeSchema, addNotice);
export const retractAction = action(retractSchema, retract);
