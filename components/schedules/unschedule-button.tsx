"use client";

import { words } from "#words/schedules";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { unscheduleAction } from "@/lib/schedules/actions";

/** Takes a piece off the schedule: it stays ready. */
export function UnscheduleButton({
  submissionId,
  version,
}: {
  submissionId: string;
  version: number;
}) {
  const { send, sending, refusal, reload } = useSend(unscheduleAction, words.unscheduled);
  return (
    <>
      <button
        className="button"
        type="button"
        disabled={sending}
        aria-busy={sending}
        onClick={() => send({ submissionId, version })}
      >
        {words.unschedule}
      </button>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}
