"use client";

import { words } from "#words/decisions";
import type { AtVersion } from "@/components/reviews/act";
import { ReasonForm } from "@/components/reviews/reason-form";
import { waiveSecondEditorAction } from "@/lib/decisions/actions";

/** A chief lets a piece go without the second editor it should have. `before`: how often that was done. */
export function WaiveForm({
  at,
  offered,
  before,
}: {
  at: AtVersion;
  offered: boolean;
  before: number;
}) {
  return (
    <ReasonForm
      form="waive"
      words={words.waive}
      follows={words.waive.follows(before)}
      offered={offered}
      most={5_000}
      act={(reason) => waiveSecondEditorAction({ ...at, reason })}
    />
  );
}
