"use client";

import { words } from "#words/decisions";
import type { AtVersion } from "@/components/reviews/act";
import { ActButton } from "@/components/reviews/act-button";
import { acceptAgainAction, acceptAsItStandsAction } from "@/lib/decisions/actions";

/** Accepts the text word for word, in one click; the line under it says what follows. */
export function AcceptButton({ submissionId, version }: AtVersion) {
  return (
    <ActButton
      act={acceptAsItStandsAction}
      input={{ submissionId, version }}
      label={words.accept}
      done={words.accepted}
      hint={words.acceptHint}
      look="button-primary"
    />
  );
}

/** Accepts what another editor accepted, where one acceptance is not enough. */
export function AcceptAgainButton({ submissionId, version }: AtVersion) {
  return (
    <ActButton
      act={acceptAgainAction}
      input={{ submissionId, version }}
      label={words.acceptAgain}
      done={words.acceptedAgain}
      hint={words.acceptAgainHint}
    />
  );
}
