"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { words } from "#words/status";
import type { FormResult } from "@/lib/action";
import styles from "./dialog.module.css";
import { useTyped } from "./kept-words";

type Wording = {
  button: string;
  title: string;
  text: string;
  label: string;
  hint: string;
  confirm: string;
  cancel: string;
  sending: string;
  failed: string;
};

/**
 * An act of the author that asks for a few words: its button opens a dialog that says what it does. What is typed is
 * kept on this device, under the act's name, until it is sent; a refusal stands at the words.
 * @param send carries the act out; what it answers as a success leads to the page as it then stands
 */
export function WrittenAct(props: {
  name: string;
  wording: Wording;
  rows: number;
  danger?: boolean;
  send(text: string): Promise<FormResult<unknown>>;
}) {
  const { name, wording, rows, danger = false } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  const form = useForm({ defaultValues: { text: "" } });
  const { errors, isSubmitting } = form.formState;
  const { typed, write, forget } = useTyped(name);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (typed !== null && typed !== form.getValues("text")) form.setValue("text", typed);
  }, [typed, form]);

  const send = form.handleSubmit(async ({ text }) => {
    try {
      const answer = await props.send(text);
      if (answer.ok) {
        forget();
        return location.reload();
      }
      setMoved(answer.status === 409);
      const [first] = Object.values(answer.fieldErrors);
      form.setError("text", { message: first ?? answer.message ?? wording.failed });
    } catch {
      form.setError("text", { message: wording.failed });
    }
  });

  return (
    <>
      {!open && (
        <button
          type="button"
          className={`button ${styles.opener}`}
          onClick={() => {
            setOpen(true);
            dialog.current?.showModal();
          }}
        >
          {wording.button}
        </button>
      )}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={`${id}-title`}
        onClose={() => setOpen(false)}
      >
        <form onSubmit={send} noValidate>
          <h2 id={`${id}-title`} className={styles.title}>
            {wording.title}
          </h2>
          <p>{wording.text}</p>
          <div className="field">
            <label htmlFor={id}>{wording.label}</label>
            <span className="field-hint" id={`${id}-hint`}>
              {wording.hint}
            </span>
            <textarea
              id={id}
              className="control"
              rows={rows}
              dir="auto"
              aria-describedby={errors.text ? `${id}-hint ${id}-error` : `${id}-hint`}
              aria-invalid={errors.text !== undefined}
              {...form.register("text", { onChange: () => write(form.getValues("text")) })}
            />
            {errors.text && (
              <p className="field-error" id={`${id}-error`} role="alert">
                {errors.text.message}
              </p>
            )}
          </div>
          <div className={styles.choices}>
            {moved && (
              <button type="button" className="button" onClick={() => location.reload()}>
                {words.reload}
              </button>
            )}
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {wording.cancel}
            </button>
            <button
              type="submit"
              className={danger ? "button button-danger" : "button button-primary"}
              aria-disabled={isSubmitting}
            >
              {isSubmitting ? wording.sending : wording.confirm}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
