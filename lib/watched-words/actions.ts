"use server";

import { action } from "@/lib/action";
import { unwatch, watch } from "./commands";
import { unwatchSchema, watchSchema } from "./schema";

export const watchAction = action(watchSchema, watch);
export const unwatchAction = action(unwatchSchema, unwatch);
