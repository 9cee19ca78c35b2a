"use client";

import { useState } from "react";
import { words } from "#words/corrections";
import type { Recipient } from "@/components/decisions/letter";
import { AnsweredField, type Reported, stillOpen } from "@/components/error-reports/answered-field";
import type { AtVersion } from "@/components/reviews/act";
import { AreaField, ChoiceField } from "@/components/reviews/act-form";
import { OpeningForm } from "@/components/reviews/opening-form";
import { useTyped } from "@/components/submissions/kept-words";
import { addNoticeAction } from "@/lib/corrections/actions";

type Kind = "clarification" | "editors_note";

/** Puts a dated notice beside an article's text. */
export function NoticeForm({
  at,
  author,
  errors,
}: {
  at: AtVersion;
  author: Recipient;
  /** What readers report of it, as far as it can be answered. */
  errors: readonly Reported[];
}) {
  const [kind, setKind] = useState<Kind>("clarification");
  const { typed, write, forget } = useTyped("notice");
  const text = typed ?? "";
  const [reports, setReports] = useState<string[]>([]);
  return (
    <OpeningForm
      form="notice"
      open={words.open}
      title={words.formTitle}
      follows={words.follows(author.name, author.email)}
      send={words.send}
      done={words.done}
      act={() => addNoticeAction({ ...at, kind, text, reports: stillOpen(reports, errors) })}
      forget={forget}
    >
      {(wrong) => (
        <>
          <ChoiceField
            label={words.kind}
            value={kind}
            onChange={setKind}
            choices={(["clarification", "editors_note"] as const).map((one) => [
              one,
              words.kinds[one],
            ])}
          />
          <AreaField
            label={words.text}
            hint={words.textHint}
            value={text}
            onChange={write}
            error={wrong.text}
            rows={4}
            most={2_000}
          />
          <AnsweredField
            errors={errors}
            chosen={reports}
            onChange={setReports}
            error={wrong.reports}
          />
        </>
      )}
    </OpeningForm>
  );
}
