"use client";

import { type ReactNode, useActionState } from "react";
import styles from "./own-comment.module.css";
import type { NotSent } from "./write-form";

/** A button with what it needs to know, and the sentence where it did not go: works without any script. */
export function PlainForm(props: {
  send(before: NotSent, form: FormData): Promise<NotSent>;
  commentId: string;
  label: string;
  look?: "" | "button-primary" | "button-danger";
  /** A text that goes with it, and stays where it was refused. */
  field?: { name: string; label: string; hint?: string; required?: boolean; most: number };
  children?: ReactNode;
}) {
  const { field } = props;
  const [refused, act, pending] = useActionState(props.send, null);
  return (
    <form action={act} className={styles.form}>
      <input type="hidden" name="commentId" value={props.commentId} />
      {props.children}
      {field ? (
        <div className="field">
          <label htmlFor={`field-${field.name}`}>{field.label}</label>
          {field.hint ? <p className="field-hint">{field.hint}</p> : null}
          <textarea
            className="control"
            id={`field-${field.name}`}
            name={field.name}
            rows={3}
            required={field.required ?? false}
            maxLength={field.most}
            defaultValue={refused?.text}
          />
        </div>
      ) : null}
      {refused ? (
        <p className="notice notice-wrong" role="alert">
          {refused.sentence}
        </p>
      ) : null}
      <p>
        <button className={`button ${props.look ?? ""}`} type="submit" aria-busy={pending}>
          {props.label}
        </button>
      </p>
    </form>
  );
}
