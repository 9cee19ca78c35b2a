"use client";

import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { words } from "#words/letters";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { useKept } from "@/components/submissions/kept-words";
import { rewriteLetterAction } from "@/lib/letters/actions";
import styles from "./letters-panel.module.css";

type RewriteFormProps = { letterId: number; written: string; close: () => void };

/** New words for a letter that waits. What is typed stays when the server refuses it. */
export function RewriteForm({ letterId, written, close }: RewriteFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [opened] = useState(written);
  /** `over`: the words in the letter that it is typed over, as this page showed them. */
  const { kept, keep, forget } = useKept<{ body: string; over: string }>(`rewrite.${letterId}`);
  const { body, over } = kept ?? { body: opened, over: opened };
  const { send, sending, busy, refusal, reload } = useSend(rewriteLetterAction, words.wasRewritten);
  const wrong = refusal?.fieldErrors.body;

  useEffect(() => field.current?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send({ letterId, body, over })) return;
    forget();
    close();
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={id}>{words.wording}</label>
        <p className="field-hint" id={`${id}-hint`}>
          {words.wordingHint}
        </p>
        <textarea
          className="control"
          id={id}
          ref={field}
          rows={8}
          dir="auto"
          value={body}
          onChange={({ target }) => keep({ body: target.value, over })}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={`${id}-hint${wrong ? ` ${id}-wrong` : ""}`}
        />
        {wrong ? (
          <p className="field-error" id={`${id}-wrong`}>
            {wrong}
          </p>
        ) : null}
      </div>
      {written === over ? null : (
        <section className="notice" role="alert">
          <p>{words.meanwhile}</p>
          <p className={styles.theirs} dir="auto">
            {written}
          </p>
          <p className={styles.buttons}>
            <button className="button" type="button" onClick={() => keep({ body, over: written })}>
              {words.keepMine}
            </button>
            <button
              className="button button-quiet"
              type="button"
              onClick={() => keep({ body: written, over: written })}
            >
              {words.takeTheirs}
            </button>
          </p>
        </section>
      )}
      <Refused refusal={refusal} sending={sending} reload={reload} />
      <div className={styles.buttons}>
        <button className="button" type="submit" disabled={sending}>
          {busy ? words.keeping : words.keep}
        </button>
        <button
          className="button button-quiet"
          type="button"
          disabled={sending}
          onClick={() => {
            forget();
            close();
          }}
        >
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
