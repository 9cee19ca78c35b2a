"use client";

import { words } from "#words/decisions";
import { words as mailWords } from "#words/mail-submissions";
import {
  LetterField,
  type Recipient,
  UnsentLetter,
  useLetter,
} from "@/components/decisions/letter";
import { ActForm, AreaField } from "@/components/reviews/act-form";
import { useOneForm } from "@/components/reviews/one-form";
import { useSend } from "@/components/reviews/use-send";
import { useTyped } from "@/components/submissions/kept-words";
import { returnAction } from "@/lib/returns/actions";
import { keepsPlaceUntil } from "@/lib/returns/rules";

type ReturnFormProps = {
  submissionId: string;
  version: number;
  offered: boolean;
  author: Recipient;
};

/** Gives a piece back before it is read: what is missing, a thing a line, and a letter that names it. */
export function ReturnForm(props: ReturnFormProps) {
  const { submissionId, version, offered, author } = props;
  const { open, close } = useOneForm("return");
  const { typed, write, forget } = useTyped("return.missing");
  const lines = typed ?? "";
  const missing = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const letter = useLetter("return", words.goBackTemplate(missing.length));
  const { send, sending, refusal, reload } = useSend(returnAction, words.wentBack);

  async function act() {
    if (await send({ submissionId, version, missing, letter: letter.text })) return;
    forget();
    letter.forget();
    close();
  }

  if (!offered) return <UnsentLetter letter={letter} />;
  if (!open) return null;
  const error = Object.entries(refusal?.fieldErrors ?? {}).find(([field]) =>
    field.startsWith("missing"),
  )?.[1];
  return (
    <ActForm
      title={words.goBackTitle}
      follows={words.goesTo(author.name, author.email)}
      send={words.goBack}
      sending={sending}
      refusal={refusal}
      reload={reload}
      act={() => void act()}
      cancel={close}
    >
      <p className="fine">{words.goBackHint}</p>
      <AreaField
        label={words.missing}
        hint={words.missingHint}
        value={lines}
        onChange={write}
        error={error}
        rows={4}
      />
      <LetterField
        letter={letter}
        to={author}
        mail={mailWords.returned(author, {
          missing,
          letter: letter.text,
          keepsPlaceUntil: keepsPlaceUntil(new Date()),
        })}
        error={refusal?.fieldErrors.letter}
      />
    </ActForm>
  );
}
