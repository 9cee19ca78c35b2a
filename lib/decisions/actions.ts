"use server";

import { action } from "@/lib/action";
import { acceptAsItStands, decline } from "./commands";
import { acceptSchema, declineSchema } from "./schema";

export const acceptAsItStandsAction = action(acceptSchema, acceptAsItStands);
export const declineAction = action(declineSchema, decline);
