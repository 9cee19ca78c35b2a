import { type Actor, isEditor } from "@/lib/auth/actor";

/** The front page is the desk's: any editor arranges it. */
export const mayArrangeFront = (actor: Actor) => isEditor(actor);
