"use server";

import { action } from "@/lib/action";
import { arrangeFront } from "./commands";
import { arrangementSchema } from "./schema";

export const arrangeFrontAction = action(arrangementSchema, arrangeFront);
