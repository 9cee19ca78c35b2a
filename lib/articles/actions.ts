"use server";

import { action } from "@/lib/action";
import { publish } from "./commands";
import { publishSchema } from "./schema";

export const publishAction = action(publishSchema, publish);
