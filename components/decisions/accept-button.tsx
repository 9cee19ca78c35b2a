"use client";

import { words } from "#words/decisions";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { acceptAgainAction, acceptAsItStandsAction } from "@/lib/decisions/actions";

type AcceptProps = { submissionId: string; version: number };

/** Accepts the text word for word, in one click; the line under it says what follows. */
export function AcceptButton({ submissionId, version }: AcceptProps) {
  const { send, sending, refusal, reload } = useSend(acceptAsItStandsAction, words.accepted);
  return (
    <>
      <button
        className="button button-primary"
        type="button"
        disabled={sending}
        aria-busy={sending}
        onClick={() => send({ submissionId, version })}
      >
        {words.accept}
      </button>
      <p className="fine">{words.acceptHint}</p>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}

/** Accepts what another editor accepted, where one acceptance is not enough. */
export function AcceptAgainButton({ submissionId, version }: AcceptProps) {
  const { send, sending, refusal, reload } = useSend(acceptAgainAction, words.acceptedAgain);
  return (
    <>
      <button
        className="button"
        type="button"
        disabled={sending}
        aria-busy={sending}
        onClick={() => send({ submissionId, version })}
      >
        {words.acceptAgain}
      </button>
      <p className="fine">{words.acceptAgainHint}</p>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}
