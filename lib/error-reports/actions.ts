"use server";

import { action, openAction } from "@/lib/action";
import { dismissError, reportError } from "./commands";
import { dismissSchema, errorReportSchema } from "./schema";

export const reportErrorAction = openAction(errorReportSchema, reportError);
export const dismissErrorAction = action(dismissSchema, dismissError);
