"use client";

import { useRef, useState } from "react";
import { words } from "#words/writing";
import { deleteDraftAction } from "@/lib/submissions/actions";
import styles from "./dialog.module.css";

/** Away with a draft nobody else has seen, after one question. */
export function DeleteDraft(props: {
  piece: { id: string; version: number };
  onGone(): void;
  forget(): void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [message, setMessage] = useState<string>();

  async function remove() {
    try {
      const { id, version } = props.piece;
      const answer = await deleteDraftAction({ submissionId: id, version });
      if (!answer.ok) return setMessage(answer.message ?? words.delete.failed);
      props.onGone();
      props.forget();
      location.assign("/submissions");
    } catch {
      setMessage(words.delete.failed);
    }
  }

  return (
    <>
      <button
        type="button"
        className={`button button-quiet ${styles.opener}`}
        onClick={() => dialog.current?.showModal()}
      >
        {words.delete.button}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="delete-title">
        <h2 id="delete-title" className={styles.title}>
          {words.delete.confirm}
        </h2>
        <p>{words.delete.text}</p>
        {message && (
          <p className="field-error" role="alert">
            {message}
          </p>
        )}
        <div className={styles.choices}>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.delete.cancel}
          </button>
          <button type="button" className="button button-danger" onClick={() => void remove()}>
            {words.delete.sure}
          </button>
        </div>
      </dialog>
    </>
  );
}
