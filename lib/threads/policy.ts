import type { Actor } from "@/lib/auth/actor";
import { type Piece, standingsOf } from "@/lib/submissions/policy";

/** Any editor of a piece says how comments are taken under it; never one who wrote it, or stepped away from it. */
export const maySetThread = (actor: Actor, piece: Piece) => standingsOf(actor, piece).has("editor");
