import { type Actor, isChief } from "@/lib/auth/actor";

/** Chief editors alone set how the publication works. */
export const maySetPublication = (actor: Actor) => isChief(actor);
