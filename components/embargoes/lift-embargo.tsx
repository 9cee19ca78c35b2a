"use client";

import { words } from "#words/embargoes";
import { ActButton } from "@/components/reviews/act-button";
import { liftEmbargoAction } from "@/lib/embargoes/actions";

/** Lets a piece appear as soon as it may otherwise. */
export function LiftEmbargo({ submissionId }: { submissionId: string }) {
  return (
    <ActButton
      act={liftEmbargoAction}
      input={{ submissionId }}
      label={words.lift}
      done={words.lifted}
    />
  );
}
