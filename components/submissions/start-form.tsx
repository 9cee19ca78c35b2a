"use client";

import { useActionState } from "react";
import { words } from "#words/submissions";
import styles from "./start-form.module.css";

/** The button that starts a piece, at once. A form, so that it works before and without any script. */
export function StartForm(props: {
  start(before: string | null, form: FormData): Promise<string | null>;
  respondsTo?: string;
  call?: string;
}) {
  const [refused, act, pending] = useActionState(props.start, null);
  return (
    <form action={act} className={styles.form}>
      {props.respondsTo && <input type="hidden" name="respondsTo" value={props.respondsTo} />}
      {props.call && <input type="hidden" name="call" value={props.call} />}
      <button type="submit" className="button button-primary" aria-disabled={pending}>
        {words.list.new}
      </button>
      {refused && (
        <p className="field-error" role="alert">
          {refused}
        </p>
      )}
    </form>
  );
}
