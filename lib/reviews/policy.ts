import type { SubmissionState } from "@/db/schema/submissions";
import { mayAttest } from "@/lib/attestations/policy";
import { attestableIn } from "@/lib/attestations/rules";
import type { Person } from "@/lib/auth/actor";
import { mayEdit } from "@/lib/editing/policy";
import { editableIn } from "@/lib/editing/rules";
import { mayEmbargo } from "@/lib/embargoes/policy";
import { embargoableIn } from "@/lib/embargoes/rules";
import type { Blocker, BlockerName } from "@/lib/gate/rules";
import { mayOpenHold } from "@/lib/holds/policy";
import { holdableIn } from "@/lib/holds/rules";
import { mayStep, type OpenState } from "@/lib/proposals/rules";
import { mayStepAway } from "@/lib/recusals/policy";
import { movesOpenTo, type Piece } from "@/lib/submissions/policy";
import { needs, turnOf } from "@/lib/submissions/rules";

type Looked = {
  /** They declined it before, and another editor is free to read it now. */
  forAnother: boolean;
  blockers: readonly Blocker[];
  acceptedBy: readonly string[];
  /** Where an open correction of it is. */
  correction: OpenState | null;
};

/** What the page of a piece offers whoever reads it on the desk: what is theirs to do, where there is something to do. */
export function offersOn(
  actor: Person,
  piece: Piece & { state: SubmissionState },
  { forAnother, blockers, acceptedBy, correction }: Looked,
) {
  const { state } = piece;
  const moves = movesOpenTo(actor, piece).filter(
    (name) => !forAnother || !needs(name).includes("fresh_eyes"),
  );
  const missing = (...names: BlockerName[]) => blockers.some(({ name }) => names.includes(name));
  return {
    moves,
    /** Where another acceptance is missing, and this editor has given none. */
    acceptAgain:
      moves.includes("accept_again") &&
      missing("undecided", "second_editor_missing") &&
      !acceptedBy.includes(actor.id),
    waive: moves.includes("waive_second_editor") && missing("second_editor_missing"),
    attest: mayAttest(actor, piece) && attestableIn(state),
    edit: mayEdit(actor, piece) && editableIn(state, correction ?? undefined),
    takeBack: mayStep(actor, piece, correction, "take_back").ok,
    hold: mayOpenHold(actor, piece) && holdableIn(state),
    embargo: mayEmbargo(actor, piece) && embargoableIn(state),
    recuse: mayStepAway(actor, piece) && turnOf(state) !== "nobody",
  };
}
