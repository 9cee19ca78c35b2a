"use client";

import { words } from "#words/schedules";
import type { AtVersion } from "@/components/reviews/act";
import { ActButton } from "@/components/reviews/act-button";
import { unscheduleAction } from "@/lib/schedules/actions";

/** Takes a piece off the schedule: it stays ready. */
export function UnscheduleButton({ submissionId, version }: AtVersion) {
  return (
    <ActButton
      act={unscheduleAction}
      input={{ submissionId, version }}
      label={words.unschedule}
      done={words.unscheduled}
    />
  );
}
