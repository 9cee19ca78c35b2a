"use server";

import { action } from "@/lib/action";
import { proposeCorrection, takeBackCorrection } from "./commands";
import { proposeSchema, takeBackSchema } from "./schema";

export const proposeCorrectionAction = action(proposeSchema, proposeCorrection);
export const takeBackCorrectionAction = action(takeBackSchema, takeBackCorrection);
