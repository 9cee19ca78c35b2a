"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { words } from "#words/appeals";
import styles from "@/components/submissions/dialog.module.css";
import { useTyped } from "@/components/submissions/kept-words";
import { appealAction } from "@/lib/appeals/actions";

/** The author's one appeal, after saying what it does. What is typed is kept on this device until it is sent. */
export function AppealForm({ piece }: { piece: { id: string; version: number } }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  const form = useForm({ defaultValues: { reason: "" } });
  const { errors, isSubmitting } = form.formState;
  const { typed, write, forget } = useTyped("appeal");
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (typed !== null && typed !== form.getValues("reason")) form.setValue("reason", typed);
  }, [typed, form]);

  const send = form.handleSubmit(async ({ reason }) => {
    try {
      const answer = await appealAction({
        submissionId: piece.id,
        version: piece.version,
        reason,
      });
      if (answer.ok) {
        forget();
        return location.reload();
      }
      setMoved(answer.status === 409);
      const [first] = Object.values(answer.fieldErrors);
      form.setError("reason", { message: first ?? answer.message ?? words.failed });
    } catch {
      form.setError("reason", { message: words.failed });
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
          {words.button}
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
            {words.title}
          </h2>
          <p>{words.text}</p>
          <div className="field">
            <label htmlFor={id}>{words.reason}</label>
            <span className="field-hint" id={`${id}-hint`}>
              {words.reasonHint}
            </span>
            <textarea
              id={id}
              className="control"
              rows={5}
              dir="auto"
              aria-describedby={`${id}-hint ${id}-error`}
              aria-invalid={errors.reason !== undefined}
              {...form.register("reason", {
                onChange: () => write(form.getValues("reason")),
              })}
            />
            {errors.reason && (
              <p className="field-error" id={`${id}-error`} role="alert">
                {errors.reason.message}
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
              {words.cancel}
            </button>
            <button type="submit" className="button button-primary" aria-disabled={isSubmitting}>
              {isSubmitting ? words.sending : words.confirm}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
