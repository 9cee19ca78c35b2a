"use client";

import { words } from "#words/holds";
import { type ReasonedProps, ReasonForm } from "@/components/reviews/reason-form";
import { reopenAction } from "@/lib/appeals/actions";

/** A chief takes up a declined piece again. */
export function ReopenForm({ at, offered, author }: ReasonedProps) {
  return (
    <ReasonForm
      form="reopen"
      words={words.reopen}
      follows={words.reopen.follows(author.name)}
      offered={offered}
      most={5_000}
      act={(reason) => reopenAction({ ...at, reason })}
    />
  );
}
