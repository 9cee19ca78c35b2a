"use client";

import { words } from "#words/corrections";
import type { Recipient } from "@/components/decisions/letter";
import type { AtVersion } from "@/components/reviews/act";
import { ReasonForm } from "@/components/reviews/reason-form";
import { retractAction } from "@/lib/corrections/actions";

/** A chief takes an article back, with a reason readers see. */
export function RetractForm({
  at,
  offered,
  author,
}: {
  at: AtVersion;
  offered: boolean;
  author: Recipient;
}) {
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
