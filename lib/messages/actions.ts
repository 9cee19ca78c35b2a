"use server";

import { action } from "@/lib/action";
import { sendMessage } from "./commands";
import { messageSchema } from "./schema";

export const sendMessageAction = action(messageSchema, sendMessage);
