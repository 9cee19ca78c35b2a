"use client";

import { words } from "#words/holds";
import { ActButton } from "@/components/reviews/act-button";
import { liftHoldAction } from "@/lib/holds/actions";

/** Lifts one hold. */
export function LiftButton({ holdId }: { holdId: string }) {
  return (
    <ActButton act={liftHoldAction} input={{ holdId }} label={words.lift} done={words.wasLifted} />
  );
}
