"use client";

import { useEffect, useId, useRef } from "react";
import { words } from "#words/approving";
import styles from "./approval.module.css";
import type { Draft } from "./counter-drafts";

/** The author's own wording in place of the desk's, and a line to say why: one of them, or both. */
export function CounterForm(props: {
  suggestion: { before: string; after: string; takesWording: boolean };
  draft: Draft;
  error: string | undefined;
  onWrite(draft: Draft): void;
  onSend(): void;
  onCancel(): void;
}) {
  const { suggestion, draft, onWrite } = props;
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const begin = (wording: string) => {
    onWrite({ ...draft, wording });
    first.current?.focus();
  };
  return (
    <form
      className={styles.counter}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend();
      }}
      onKeyDown={(event) => event.key === "Escape" && props.onCancel()}
    >
      {suggestion.takesWording && (
        <div className="field">
          <label htmlFor={`${id}-wording`}>{words.yourWording}</label>
          <textarea
            ref={first}
            id={`${id}-wording`}
            className={`control ${styles.wording}`}
            rows={2}
            dir="auto"
            maxLength={20_000}
            value={draft.wording}
            aria-invalid={props.error !== undefined}
            aria-describedby={`${id}-hint ${id}-error`}
            onChange={(event) => onWrite({ ...draft, wording: event.target.value })}
          />
          <span className="field-hint" id={`${id}-hint`}>
            {words.wordingHint}
          </span>
          <p className={styles.begin}>
            {words.beginWith}{" "}
            {suggestion.before && (
              <button
                className="button-word"
                type="button"
                onClick={() => begin(suggestion.before)}
              >
                {words.beginWithYours}
              </button>
            )}{" "}
            {suggestion.after && (
              <button className="button-word" type="button" onClick={() => begin(suggestion.after)}>
                {words.beginWithTheirs}
              </button>
            )}
          </p>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-line`}>{words.line}</label>
        <textarea
          ref={suggestion.takesWording ? undefined : first}
          id={`${id}-line`}
          className="control"
          rows={2}
          dir="auto"
          maxLength={20_000}
          value={draft.message}
          aria-describedby={`${id}-line-hint ${id}-error`}
          onChange={(event) => onWrite({ ...draft, message: event.target.value })}
        />
        <span className="field-hint" id={`${id}-line-hint`}>
          {words.lineHint}
        </span>
      </div>
      {props.error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {props.error}
        </p>
      )}
      <p className={styles.buttons}>
        <button type="submit" className="button button-primary">
          {words.counter}
        </button>
        <button type="button" className="button button-quiet" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
