"use server";

import { action } from "@/lib/action";
import { setComments } from "./commands";
import { commentSettingsSchema } from "./schema";

export const setCommentsAction = action(commentSettingsSchema, setComments);
