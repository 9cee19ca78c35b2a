import { type Actor, isEditor } from "@/lib/auth/actor";

/** Calls are the desk's: any editor writes, opens and closes them. */
export const mayKeepCalls = (actor: Actor) => isEditor(actor);
