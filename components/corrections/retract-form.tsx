"use client";

import { words } from "#words/corrections";
import { type ReasonedProps, ReasonForm } from "@/components/reviews/reason-form";
import { retractAction } from "@/lib/corrections/actions";

/** A chief takes an article back, with a reason readers see. */
export function RetractForm({ at, offered, author }: ReasonedProps) {
  return (
    <ReasonForm
      form="retract"
      words={words.retract}
      follows={words.retract.follows(author.name, author.email)}
      offered={offered}
      danger
      most={5_000}
      act={(reason) => retractAction({ ...at, reason })}
    />
  );
}
