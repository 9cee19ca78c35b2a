"use client";

import { words } from "#words/requesting";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { removeRequestAction } from "@/lib/requests/actions";
import styles from "./ask-panel.module.css";

/** Takes back a note of one's own that was not sent. */
export function AskRemove({ requestId, number }: { requestId: string; number: number }) {
  const { send, sending, busy, refusal, reload } = useSend(removeRequestAction, words.removed);
  return (
    <>
      <button
        type="button"
        className={`button-word ${styles.take}`}
        disabled={sending}
        aria-busy={busy}
        onClick={() => send({ requestId })}
      >
        {words.remove}
        <span className="visually-hidden"> {words.which(number)}</span>
      </button>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}
