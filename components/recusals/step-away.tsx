"use client";

import { words } from "#words/holds";
import { ReasonForm } from "@/components/reviews/reason-form";
import { recuseAction } from "@/lib/recusals/actions";

/** An editor steps away from a piece for good, and says why. */
export function StepAway({ submissionId, offered }: { submissionId: string; offered: boolean }) {
  return (
    <ReasonForm
      form="away"
      words={words.away}
      follows={words.away.follows}
      offered={offered}
      most={2_000}
      act={(reason) => recuseAction({ submissionId, reason })}
    />
  );
}
