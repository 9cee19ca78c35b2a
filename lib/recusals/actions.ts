"use server";

import { action } from "@/lib/action";
import { recuse } from "./commands";
import { recuseSchema } from "./schema";

export const recuseAction = action(recuseSchema, recuse);
