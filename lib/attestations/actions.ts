"use server";

import { action } from "@/lib/action";
import { attest } from "./commands";
import { attestSchema } from "./schema";

export const attestAction = action(attestSchema, attest);
