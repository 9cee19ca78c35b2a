"use server";

import { action } from "@/lib/action";
import { ownCommentSchema } from "@/lib/comments/schema";
import { growResponse } from "./commands";

export const growResponseAction = action(ownCommentSchema, growResponse);
