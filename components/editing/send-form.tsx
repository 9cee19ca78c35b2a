"use client";

import { words } from "#words/editing";
import { words as mailWords } from "#words/mail-approvals";
import { LetterField, type Recipient, useLetter } from "@/components/decisions/letter";
import { ActForm } from "@/components/reviews/act-form";
import { OpenButton } from "@/components/reviews/one-form";
import type { Refusal } from "@/lib/action";
import { closesUnanswered } from "@/lib/deadlines/rules";
import { useLastStep } from "./use-last-step";

type SendFormProps = {
  author: Recipient;
  changes: { all: number; mechanical: number };
  /** Sends all with this letter; resolves to the refusal, or null when it was done. */
  send: (letter: string) => Promise<Refusal | null>;
  reload: () => void;
  /** Counts the changes anew, without waiting for a pause in the typing. */
  count: () => void;
};

/** The last step of editing: who gets what, with which letter. */
export function SendForm({ author, changes, send, reload, count }: SendFormProps) {
  const letter = useLetter("send", words.template(changes.all));
  const { open, close, sending, refusal, act } = useLastStep(letter, count, () =>
    send(letter.text),
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
      <LetterField
        letter={letter}
        to={author}
        mail={mailWords.sentForApproval(author, {
          letter: letter.text,
          suggestions: changes,
          expires: closesUnanswered(new Date()),
        })}
        error={refusal?.fieldErrors.letter}
      />
    </ActForm>
  );
}
