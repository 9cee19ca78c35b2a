"use server";

import { action } from "@/lib/action";
import { endSession, endSessionsBut, leaveIdentity, saveExperience, saveProfile } from "./commands";
import { experienceSchema, identitySchema, profileSchema, sessionSchema } from "./schema";

export const saveProfileAction = action(profileSchema, saveProfile);
export const saveExperienceAction = action(experienceSchema, saveExperience);
export const endSessionAction = action(sessionSchema, endSession);
export const endSessionsButAction = action(sessionSchema, endSessionsBut);
export const leaveIdentityAction = action(identitySchema, leaveIdentity);
