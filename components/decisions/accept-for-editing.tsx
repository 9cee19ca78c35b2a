"use client";

import type { ReactNode } from "react";
import { words } from "#words/decisions";
import { words as mailWords } from "#words/mail-decisions";
import { ActForm } from "@/components/reviews/act-form";
import form from "@/components/reviews/act-form.module.css";
import { OpenButton, useOneForm } from "@/components/reviews/one-form";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { acceptForEditingAction } from "@/lib/decisions/actions";
import { LetterField, type Recipient, UnsentLetter, useLetter } from "./letter";

type AcceptProps = { submissionId: string; version: number };

/** Accepts a piece for editing in one click; or opens the form for a letter with it. `children` stands beside it. */
export function AcceptForEditing({
  submissionId,
  version,
  children,
}: AcceptProps & { children: ReactNode }) {
  const { send, sending, busy, refusal, reload } = useSend(acceptForEditingAction, words.editDone);
  return (
    <>
      <div className={form.buttons}>
        <button
          className="button"
          type="button"
          disabled={sending}
          aria-busy={busy}
          onClick={() => send({ submissionId, version, letter: "" })}
        >
          {words.edit}
        </button>
        {children}
      </div>
      <p className="fine">
        {words.editHint} <OpenButton form="accept" label={words.editWithLetter} look="inline" />
      </p>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}

type FormProps = AcceptProps & { offered: boolean; author: Recipient };

/** The same with a letter, proposed and the editor's own from the first changed word. */
export function AcceptForEditingForm(props: FormProps) {
  const { submissionId, version, offered, author } = props;
  const { open, close } = useOneForm("accept");
  const letter = useLetter("accept", words.editTemplate);
  const { send, sending, refusal, reload } = useSend(acceptForEditingAction, words.editDone);

  async function act() {
    if (await send({ submissionId, version, letter: letter.text })) return;
    letter.forget();
    close();
  }

  if (!offered) return <UnsentLetter letter={letter} />;
  if (!open) return null;
  return (
    <ActForm
      title={words.editTitle}
      follows={words.goesTo(author.name, author.email)}
      send={words.edit}
      sending={sending}
      refusal={refusal}
      reload={reload}
      act={() => void act()}
      cancel={close}
    >
      <LetterField
        letter={letter}
        to={author}
        mail={mailWords.acceptedForEditing(author, { letter: letter.text })}
        error={refusal?.fieldErrors.letter}
      />
    </ActForm>
  );
}
