"use client";

import { useState } from "react";
import { words } from "#words/corrections";
import type { Recipient } from "@/components/decisions/letter";
import { AnsweredField, type Reported, stillOpen } from "@/components/error-reports/answered-field";
import type { AtVersion } from "@/components/reviews/act";
import { ActForm, AreaField, ChoiceField } from "@/components/reviews/act-form";
import { OpenButton, useOneForm } from "@/components/reviews/one-form";
import { useSend } from "@/components/reviews/use-send";
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
  const { open, close } = useOneForm("notice");
  const [kind, setKind] = useState<Kind>("clarification");
  const { typed, write, forget } = useTyped("notice");
  const text = typed ?? "";
  const [reports, setReports] = useState<string[]>([]);
  const { send, sending, refusal, reload } = useSend(addNoticeAction, words.done);

  async function act() {
    if (await send({ ...at, kind, text, reports: stillOpen(reports, errors) })) return;
    forget();
    close();
  }

  if (!open) return <OpenButton form="notice" label={words.open} />;
  return (
    <ActForm
      title={words.formTitle}
      follows={words.follows(author.name, author.email)}
      send={words.send}
      sending={sending}
      refusal={refusal}
      reload={reload}
      act={() => void act()}
      cancel={close}
    >
      <ChoiceField
        label={words.kind}
        value={kind}
        onChange={setKind}
        choices={(["clarification", "editors_note"] as const).map((one) => [one, words.kinds[one]])}
      />
      <AreaField
        label={words.text}
        hint={words.textHint}
        value={text}
        onChange={write}
        error={refusal?.fieldErrors.text}
        rows={4}
        most={2_000}
      />
      <AnsweredField
        errors={errors}
        chosen={reports}
        onChange={setReports}
        error={refusal?.fieldErrors.reports}
      />
    </ActForm>
  );
}
