"use client";

import { words } from "#words/holds";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { liftHoldAction } from "@/lib/holds/actions";

/** Lifts one hold. */
export function LiftButton({ holdId }: { holdId: string }) {
  const { send, sending, refusal, reload } = useSend(liftHoldAction, words.wasLifted);
  return (
    <>
      <button
        className="button"
        type="button"
        disabled={sending}
        aria-busy={sending}
        onClick={() => send({ holdId })}
      >
        {words.lift}
      </button>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}
