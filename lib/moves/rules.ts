import type { SubmissionState } from "@/db/schema/submissions";
import type { Actor } from "@/lib/auth/actor";
import type { CorrectionEvent, eventOf } from "@/lib/events/vocabulary";
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

/** What somebody did, as it continues "Ada Byline …". */
const did: Record<(typeof eventOf)[keyof typeof eventOf] | CorrectionEvent, string> = {
  "submission.deleted": "deleted this draft",
  "submission.submitted": "submitted this piece",
  "submission.returned": "returned this piece to its author",
  "submission.claimed": "claimed this piece",
  "submission.taken_over": "took over this piece",
  "submission.released": "released this piece",
  "submission.lapsed": "let the claim on this piece lapse",
  "submission.changes_requested": "asked the author for changes",
  "submission.resubmitted": "sent this piece in again",
  "submission.accepted_as_it_stands": "accepted this piece as it stands",
  "submission.accepted_for_editing": "accepted this piece for editing",
  "submission.accepted_again": "accepted this piece too",
  "submission.second_editor_waived": "let this piece go without a second editor",
  "submission.declined": "declined this piece",
  "submission.appealed": "appealed the decision",
  "submission.reopened": "reopened this piece",
  "submission.sent_for_approval": "sent this piece to its author for approval",
  "submission.countered": "answered the suggestions",
  "submission.approved": "approved this text",
  "submission.content_changed": "changed the text",
  "submission.scheduled": "scheduled this piece",
  "submission.unscheduled": "took this piece off the schedule",
  "article.published": "published this piece",
  "submission.killed": "stopped this piece",
  "submission.withdrawn": "withdrew this piece",
  "submission.expired": "closed this piece after its deadline",
  "submission.revived": "revived this piece",
  "article.corrected": "put a notice beside this article",
  "article.retracted": "retracted this article",
  "correction.proposed": "proposed a correction of this article",
  "correction.countered": "answered the proposed correction",
  "correction.signed": "signed the correction of this article",
  "correction.refused": "kept the text of this article as it is",
  "correction.taken_back": "took back the proposed correction",
};

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
  const what = last && last.type in did ? did[last.type as keyof typeof did] : "changed this piece";
  return {
    ok: false,
    code: "stale",
    message: `${who} ${what} after you opened this page. Nothing you typed is lost; reload to go on.`,
    field: undefined,
  };
}
