"use client";

import { words } from "#words/claims";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { claimAction, releaseAction, takeOverAction } from "@/lib/claims/actions";

type ClaimProps = { submissionId: string; version: number };

/** Holds a piece that nobody holds. */
export function ClaimButton({ submissionId, version }: ClaimProps) {
  const { send, sending, refusal, reload } = useSend(claimAction, words.claimed);
  return (
    <>
      <button
        className="button button-primary"
        type="button"
        disabled={sending}
        aria-busy={sending}
        onClick={() => send({ submissionId, version })}
      >
        {words.claim}
      </button>
      <p className="fine">{words.claimHint}</p>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}

/** Takes a piece from the colleague who holds it, who is named. */
export function TakeOverButton({ submissionId, version, hint }: ClaimProps & { hint: string }) {
  const { send, sending, refusal, reload } = useSend(takeOverAction, words.takenOver);
  return (
    <>
      <p className="fine">{hint}</p>
      <button
        className="button"
        type="button"
        disabled={sending}
        aria-busy={sending}
        onClick={() => send({ submissionId, version })}
      >
        {words.takeOver}
      </button>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}

/** Puts a held piece back in the queue. */
export function ReleaseButton({ submissionId, version }: ClaimProps) {
  const { send, sending, refusal, reload } = useSend(releaseAction, words.released);
  return (
    <>
      <button
        className="button button-quiet"
        type="button"
        disabled={sending}
        aria-busy={sending}
        onClick={() => send({ submissionId, version })}
      >
        {words.release}
      </button>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}
