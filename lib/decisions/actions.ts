"use server";

import { action } from "@/lib/action";
import { moveSchema, reasonedSchema } from "@/lib/submissions/schema";
import {
  acceptAgain,
  acceptAsItStands,
  acceptForEditing,
  decline,
  waiveSecondEditor,
} from "./commands";
import { acceptSchema, declineSchema } from "./schema";

export const acceptAsItStandsAction = action(acceptSchema, acceptAsItStands);
export const acceptForEditingAction = action(acceptSchema, acceptForEditing);
export const declineAction = action(declineSchema, decline);
export const acceptAgainAction = action(moveSchema, acceptAgain);
export const waiveSecondEditorAction = action(reasonedSchema, waiveSecondEditor);
