"use client";

import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { words } from "#words/decisions";
import type { Refusal } from "@/lib/action";
import styles from "./act-form.module.css";
import { Refused } from "./refused";

type ActFormProps = {
  title: string;
  /** What will happen and who is told, in a sentence. */
  follows: ReactNode;
  send: string;
  sending: boolean;
  danger?: boolean;
  refusal: Refusal | null;
  reload: () => void;
  act: () => void;
  cancel: () => void;
  children: ReactNode;
};

/** One act, explained: its fields, what follows from it, its button and the way back. Its first field has the focus. */
export function ActForm(props: ActFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const title = useId();
  useEffect(() => {
    form.current
      ?.querySelector<HTMLElement>("input, select, textarea")
      ?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        props.act();
      }}
    >
      <h3 className={styles.title} id={title}>
        {props.title}
      </h3>
      {props.children}
      <p className={styles.follows}>{props.follows}</p>
      <Refused refusal={props.refusal} sending={props.sending} reload={props.reload} />
      <div className={styles.buttons}>
        <button
          className={`button ${props.danger ? "button-danger" : "button-primary"}`}
          type="submit"
          disabled={props.sending}
          aria-busy={props.sending}
        >
          {props.send}
        </button>
        <button
          className="button button-quiet"
          type="button"
          disabled={props.sending}
          onClick={props.cancel}
        >
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

type AreaProps = {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  rows: number;
  look?: string | undefined;
  most?: number;
};

/** A labelled text of several lines, with its hint and what the server says about it. */
export function AreaField({
  label,
  hint,
  value,
  onChange,
  error,
  rows,
  look = "",
  most,
}: AreaProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <textarea
        className={`control ${look}`}
        id={id}
        rows={rows}
        maxLength={most}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  /** Each with what it is called; the first may stand for none. */
  choices: readonly (readonly [Value, string])[];
  error?: string | undefined;
};

/** A labelled choice of one, with what the server says about it. */
export function ChoiceField<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, onChange, choices, error } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        className="control"
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        {choices.map(([one, called]) => (
          <option key={one} value={one}>
            {called}
          </option>
        ))}
      </select>
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
