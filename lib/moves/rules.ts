import { words } from "#words/reviews";
import type { SubmissionState } from "@/db/schema/submissions";
import type { Actor } from "@/lib/auth/actor";
import { type Failure, type Result, refuse } from "@/lib/result";
import { mayEverMove, mayMove, type Piece } from "@/lib/submissions/policy";
import {
  type Facts,
  type MoveName,
  movesFrom,
  nextState,
  refuseMove,
} from "@/lib/submissions/rules";

/**
 * Policy, then rule: the state a move leads to, or the refusal. Pure.
 * Where the move is not open in this state to anyone, whoever might take it in another is told so (409, not 403).
 */
export function mayTake(
  actor: Actor,
  piece: Piece & { expiredFrom: SubmissionState | null },
  name: MoveName,
  facts: Facts,
): Result<SubmissionState | "gone"> {
  if (mayMove(actor, piece, name)) return nextState(piece, name, facts);
  const open = movesFrom(piece.state).includes(name);
  return !open && mayEverMove(actor, piece, name) ? refuseMove("wrong_state") : refuse("forbidden");
}

type Faster = { type: string; actorId: string | null; name: string | null } | undefined;

/**
 * Of two moves from one version one wins: the refusal the other gets, saying who won and with what (I7).
 * An author is told "an editor", an editor the colleague's name.
 */
export function overtaken(actor: Actor, byName: boolean, last: Faster): Failure<"stale"> {
  const who =
    last?.actorId === actor.id
      ? "You"
      : last?.actorId === null
        ? "The clock"
        : byName && last?.name
          ? last.name
          : "Somebody at the desk";
  const did: Record<string, string> = words.did;
  const what = did[last?.type ?? ""] ?? "changed it";
  return {
    ok: false,
    code: "stale",
    message: `${who} ${what} after you opened this page. Nothing you typed is lost; reload to go on.`,
    field: undefined,
  };
}
