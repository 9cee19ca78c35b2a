"use server";

import { action } from "@/lib/action";
import { returnToAuthor } from "./commands";
import { returnSchema } from "./schema";

export const returnAction = action(returnSchema, returnToAuthor);
