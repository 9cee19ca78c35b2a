"use server";

import { action } from "@/lib/action";
import { reportComment } from "./commands";
import { reportSchema } from "./schema";

export const reportCommentAction = action(reportSchema, reportComment);
