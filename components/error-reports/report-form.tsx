"use client";

import { useActionState } from "react";
import { words } from "#words/error-reports";
import { most } from "@/lib/error-reports/rules";
import styles from "./report-page.module.css";

/** What somebody typed, by field. */
export type Typed = Record<"words" | "wrong" | "source" | "email", string>;
/** What the form learns when it was not sent on: the sentences, and what was typed. */
export type NotReported = {
  message: string;
  fieldErrors: Partial<Record<string, string>>;
  typed: Typed;
} | null;

/** A plain form: it works before and without any script, and a refusal comes back with all that was typed. */
export function ReportForm(props: {
  send(before: NotReported, form: FormData): Promise<NotReported>;
  slug: string;
  /** The address of whoever is signed in; null where nobody is. */
  signedIn: string | null;
}) {
  const [refused, act, pending] = useActionState(props.send, null);
  const typed = refused?.typed ?? { words: "", wrong: "", source: "", email: "" };
  const errors = refused?.fieldErrors ?? {};
  return (
    <form action={act} className={styles.form} noValidate>
      <input type="hidden" name="slug" value={props.slug} />
      {refused?.message ? (
        <p className="notice notice-wrong" role="alert">
          {refused.message}
        </p>
      ) : null}
      <Field name="words" label={words.words} hint={words.wordsHint} error={errors.words}>
        {(described) => (
          <textarea {...described} rows={3} maxLength={most.words} defaultValue={typed.words} />
        )}
      </Field>
      <Field name="wrong" label={words.wrong} hint={words.wrongHint} error={errors.wrong}>
        {(described) => (
          <textarea
            {...described}
            rows={6}
            maxLength={most.wrong}
            defaultValue={typed.wrong}
            aria-required
          />
        )}
      </Field>
      <Field name="source" label={words.source} hint={words.sourceHint} error={errors.source}>
        {(described) => (
          <textarea {...described} rows={2} maxLength={most.source} defaultValue={typed.source} />
        )}
      </Field>
      {props.signedIn ? (
        <p className="fine">{words.signedIn(props.signedIn)}</p>
      ) : (
        <Field name="email" label={words.email} hint={words.emailHint} error={errors.email}>
          {(described) => (
            <input
              {...described}
              dir="ltr"
              type="email"
              inputMode="email"
              autoComplete="email"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={254}
              defaultValue={typed.email}
            />
          )}
        </Field>
      )}
      <p>
        <button className="button button-primary" type="submit" aria-busy={pending}>
          {words.send}
        </button>
      </p>
    </form>
  );
}

type Described = Record<"id" | "name" | "className" | "dir", string> & {
  "aria-invalid": true | undefined;
  "aria-describedby": string;
};

/** Label, hint, control, error, in that order; what is said of a control is read with it. */
function Field(props: {
  name: keyof Typed;
  label: string;
  hint: string;
  error: string | undefined;
  children: (described: Described) => React.ReactNode;
}) {
  const { name, error } = props;
  const id = `report-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <p className="field-hint" id={`${id}-hint`}>
        {props.hint}
      </p>
      {props.children({
        id,
        name,
        className: "control",
        dir: "auto",
        "aria-invalid": error ? true : undefined,
        "aria-describedby": error ? `${id}-hint ${id}-error` : `${id}-hint`,
      })}
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
