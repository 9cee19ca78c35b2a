"use client";

import { useState } from "react";
import { words as mailWords } from "#words/mail-corrections";
import { words } from "#words/proposals";
import { LetterField, type Recipient, useLetter } from "@/components/decisions/letter";
import { useLastStep } from "@/components/editing/use-last-step";
import { AnsweredField, type Reported, stillOpen } from "@/components/error-reports/answered-field";
import { ActForm, AreaField, ChoiceField } from "@/components/reviews/act-form";
import { OpenButton } from "@/components/reviews/one-form";
import type { Refusal } from "@/lib/action";
import { type WordKind, wordKinds } from "@/lib/proposals/schema";

/** What a correction tells readers. */
export type Told = { kind: WordKind; notice: string; reports: string[] };

type SendCorrectionProps = {
  author: Recipient;
  /** What was told when it was sent before. */
  told: Told;
  /** What readers report of it, as far as it can be answered. */
  errors: readonly Reported[];
  changes: { all: number; mechanical: number };
  /** Sends all with this letter; resolves to the refusal, or null when it was done. */
  send: (letter: string, told: Told) => Promise<Refusal | null>;
  reload: () => void;
  /** Counts the changes anew, without waiting for a pause in the typing. */
  count: () => void;
};

/** The last step of a correction: of which kind it is, what readers will be told, and the letter to the author. */
export function SendCorrection({
  author,
  changes,
  send,
  reload,
  count,
  told,
  errors,
}: SendCorrectionProps) {
  const letter = useLetter("correction", words.template(changes.all));
  const [kind, setKind] = useState(told.kind);
  const [notice, setNotice] = useState(told.notice);
  const [reports, setReports] = useState(told.reports);
  const { open, close, sending, refusal, act } = useLastStep(letter, count, () =>
    send(letter.text, { kind, notice, reports: stillOpen(reports, errors) }),
  );

  if (!open) return <OpenButton form="send" label={words.send} look="button-primary" />;
  return (
    <ActForm
      title={words.formTitle}
      follows={words.follows(changes.all, author.name, author.email)}
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
        choices={wordKinds.map((one) => [one, words.kinds[one]])}
        error={refusal?.fieldErrors.kind}
      />
      <AreaField
        label={words.notice}
        hint={words.noticeHint[kind]}
        value={notice}
        onChange={setNotice}
        error={refusal?.fieldErrors.notice}
        rows={4}
        most={2_000}
      />
      <AnsweredField
        errors={errors}
        chosen={reports}
        onChange={setReports}
        error={refusal?.fieldErrors.reports}
      />
      <LetterField
        letter={letter}
        to={author}
        mail={mailWords.correctionProposed(author, {
          letter: letter.text,
          notice,
          suggestions: changes,
        })}
        error={refusal?.fieldErrors.letter}
      />
    </ActForm>
  );
}
