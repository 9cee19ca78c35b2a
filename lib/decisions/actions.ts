"use server";

import { action } from "@/lib/action";
import { acceptAsItStands, acceptForEditing, decline } from "./commands";
import { acceptSchema, declineSchema } from "./schema";

export const acceptAsItStandsAction = action(acceptSchema, acceptAsItStands);
export const acceptForEditingAction = action(acceptSchema, acceptForEditing);
export const declineAction = action(declineSchema, decline);
