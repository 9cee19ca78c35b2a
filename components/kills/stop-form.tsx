"use client";

import { words } from "#words/holds";
import { type ReasonedProps, ReasonForm } from "@/components/reviews/reason-form";
import { killAction } from "@/lib/kills/actions";

/** A chief stops an accepted piece for good. */
export function StopForm({ at, offered, author }: ReasonedProps) {
  return (
    <ReasonForm
      form="stop"
      words={words.stop}
      follows={words.stop.follows(author.name, author.email)}
      offered={offered}
      danger
      most={5_000}
      act={(reason) => killAction({ ...at, reason })}
    />
  );
}
