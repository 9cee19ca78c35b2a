"use server";

import { action } from "@/lib/action";
import { liftSanction, sanction } from "./commands";
import { liftSanctionSchema, sanctionSchema } from "./schema";

export const sanctionAction = action(sanctionSchema, sanction);
export const liftSanctionAction = action(liftSanctionSchema, liftSanction);
