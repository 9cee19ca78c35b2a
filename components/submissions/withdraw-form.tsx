"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { words } from "#words/submissions";
import { withdrawAction } from "@/lib/submissions/actions";
import styles from "./dialog.module.css";
import { useTyped } from "./kept-words";

/** Takes a piece back, after saying what that does. Once an editor has opened it, they are owed a line. */
export function WithdrawForm(props: { piece: { id: string; version: number }; opened: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  const form = useForm({ defaultValues: { message: "" } });
  const { errors, isSubmitting } = form.formState;
  const { typed, write, forget } = useTyped("withdraw");
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (typed !== null && typed !== form.getValues("message")) form.setValue("message", typed);
  }, [typed, form]);

  const send = form.handleSubmit(async ({ message }) => {
    try {
      const answer = await withdrawAction({
        submissionId: props.piece.id,
        version: props.piece.version,
        message,
      });
      if (answer.ok) {
        forget();
        return location.reload();
      }
      setMoved(answer.status === 409);
      const [first] = Object.values(answer.fieldErrors);
      form.setError("message", { message: first ?? answer.message ?? words.withdraw.failed });
    } catch {
      form.setError("message", { message: words.withdraw.failed });
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
          {words.withdraw.button}
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
            {words.withdraw.title}
          </h2>
          <p>{words.withdraw.text}</p>
          <div className="field">
            <label htmlFor={id}>{words.withdraw.message}</label>
            <span className="field-hint" id={`${id}-hint`}>
              {props.opened ? words.withdraw.messageHint : words.withdraw.messageOptional}
            </span>
            <textarea
              id={id}
              className="control"
              rows={3}
              aria-describedby={`${id}-hint ${id}-error`}
              aria-invalid={errors.message !== undefined}
              {...form.register("message", { onChange: () => write(form.getValues("message")) })}
            />
            {errors.message && (
              <p className="field-error" id={`${id}-error`} role="alert">
                {errors.message.message}
              </p>
            )}
          </div>
          <div className={styles.choices}>
            {moved && (
              <button type="button" className="button" onClick={() => location.reload()}>
                {words.withdraw.reload}
              </button>
            )}
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {words.withdraw.cancel}
            </button>
            <button type="submit" className="button button-danger" aria-disabled={isSubmitting}>
              {isSubmitting ? words.withdraw.sending : words.withdraw.confirm}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
