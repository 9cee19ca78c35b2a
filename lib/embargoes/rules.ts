import type { SubmissionState } from "@/db/schema/submissions";
import { refusals } from "@/lib/result";
import { turnOf } from "@/lib/submissions/rules";

/** How far ahead an embargo may end, in days: beyond it, a year was mistyped. */
export const longestEmbargo = 366;

export const refuseEmbargo = refusals({
  wrong_state: "Only a piece that is on its way can be under embargo.",
  in_the_past: "That time has passed. An embargo ends in the future.",
  too_far: "That is more than a year away. Look at the year.",
  scheduled_before:
    "It is scheduled to go out before that. Take it off the schedule first, then set the embargo.",
  none: "It is under no embargo.",
});

/** An embargo is for a piece on its way: sent in, and not at its end. */
export const embargoableIn = (state: SubmissionState) =>
  state !== "draft" && turnOf(state) !== "nobody";

/** Why an embargo cannot end then, or null. A piece with an hour of its own keeps its promise: the hour is moved first. */
export function whyNotUntil(until: Date, now: Date, publishAt: Date | null) {
  if (until <= now) return refuseEmbargo("in_the_past", "until");
  if (until.getTime() > now.getTime() + longestEmbargo * 86_400_000)
    return refuseEmbargo("too_far", "until");
  if (publishAt && publishAt < until) return refuseEmbargo("scheduled_before", "until");
  return null;
}
