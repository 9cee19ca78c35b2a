"use client";

import { useId, useState } from "react";
import { words as decisionWords } from "#words/decisions";
import { words as mailWords } from "#words/mail-decisions";
import { words } from "#words/requesting";
import {
  LetterField,
  type Recipient,
  UnsentLetter,
  useLetter,
} from "@/components/decisions/letter";
import { ActForm } from "@/components/reviews/act-form";
import { useOneForm } from "@/components/reviews/one-form";
import { useSend } from "@/components/reviews/use-send";
import { requestChangesAction } from "@/lib/requests/actions";
import styles from "./ask-panel.module.css";

type AskFormProps = {
  submissionId: string;
  version: number;
  /** False once the piece has moved on: an unsent letter stays readable. */
  offered: boolean;
  /** The editor's own notes on this revision, in the order they are numbered. */
  asked: { text: string; quote: string }[];
  author: Recipient;
  /** The first day that can be chosen, and the one proposed: YYYY-MM-DD. */
  today: string;
  proposedDue: string;
};

/** Sends the notes to the author: a day, a letter that follows both until a word of it is changed, and who gets it. */
export function AskForm(props: AskFormProps) {
  const { submissionId, version, offered, asked, author } = props;
  const id = useId();
  const { open, close } = useOneForm("ask");
  const [due, setDue] = useState(props.proposedDue);
  const letter = useLetter("ask", words.template(asked));
  const mail = mailWords.changesRequested(author, {
    letter: letter.text,
    requests: asked.map((request, index) => ({ ...request, number: index + 1 })),
    dueAt: Number.isNaN(Date.parse(due)) ? null : new Date(due),
  });
  const { send, sending, refusal, reload } = useSend(requestChangesAction, words.sent);

  async function act() {
    const refused = await send({ submissionId, version, due, letter: letter.text });
    if (refused) return;
    letter.forget();
    close();
  }

  if (!offered) return <UnsentLetter letter={letter} />;
  if (!open) return null;
  return (
    <ActForm
      title={words.formTitle}
      follows={
        asked.length === 0
          ? words.nothing
          : `${words.going(asked.length)} ${decisionWords.goesTo(author.name, author.email)}`
      }
      send={words.send}
      sending={sending}
      refusal={refusal}
      reload={reload}
      act={() => void act()}
      cancel={close}
    >
      <ol className={styles.asked}>
        {asked.map(({ text, quote }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the request's number.
          <li key={index}>
            {quote ? <q dir="auto">{words.quoted(quote)}</q> : null}
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ol>
      <div className="field">
        <label htmlFor={`${id}-due`}>{words.due}</label>
        <p className="field-hint" id={`${id}-due-hint`}>
          {words.dueHint}
        </p>
        <input
          className="control"
          id={`${id}-due`}
          type="date"
          min={props.today}
          value={due}
          onChange={(event) => setDue(event.target.value)}
          aria-invalid={refusal?.fieldErrors.due ? true : undefined}
          aria-describedby={`${id}-due-hint${refusal?.fieldErrors.due ? ` ${id}-due-error` : ""}`}
        />
        {refusal?.fieldErrors.due ? (
          <p className="field-error" id={`${id}-due-error`} role="alert">
            {refusal.fieldErrors.due}
          </p>
        ) : null}
      </div>
      <LetterField letter={letter} to={author} mail={mail} error={refusal?.fieldErrors.letter} />
    </ActForm>
  );
}
