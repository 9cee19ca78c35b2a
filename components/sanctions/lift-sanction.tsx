"use client";

import { words } from "#words/comments-desk";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { liftSanctionAction } from "@/lib/sanctions/actions";

/** Ends a suspension or a ban before its time. */
export function LiftSanction({ sanctionId }: { sanctionId: string }) {
  const { send, sending, busy, refusal, reload } = useSend(
    liftSanctionAction,
    words.commenter.liftedSaid,
  );
  return (
    <>
      <button
        className="button"
        type="button"
        disabled={sending}
        aria-busy={busy}
        onClick={() => void send({ sanctionId })}
      >
        {words.commenter.lift}
      </button>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}
