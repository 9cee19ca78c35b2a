"use client";

import { words } from "#words/claims";
import type { AtVersion } from "@/components/reviews/act";
import { ActButton } from "@/components/reviews/act-button";
import { claimAction, releaseAction, takeOverAction } from "@/lib/claims/actions";

/** Holds a piece that nobody holds. */
export function ClaimButton({ submissionId, version }: AtVersion) {
  return (
    <ActButton
      act={claimAction}
      input={{ submissionId, version }}
      label={words.claim}
      done={words.claimed}
      hint={words.claimHint}
      look="button-primary"
    />
  );
}

/** Takes a piece from the colleague who holds it, who is named. */
export function TakeOverButton({ submissionId, version, hint }: AtVersion & { hint: string }) {
  return (
    <>
      <p className="fine">{hint}</p>
      <ActButton
        act={takeOverAction}
        input={{ submissionId, version }}
        label={words.takeOver}
        done={words.takenOver}
      />
    </>
  );
}

/** Puts a held piece back in the queue. */
export function ReleaseButton({ submissionId, version }: AtVersion) {
  return (
    <ActButton
      act={releaseAction}
      input={{ submissionId, version }}
      label={words.release}
      done={words.released}
      look="button-quiet"
    />
  );
}
