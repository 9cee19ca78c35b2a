"use client";

import { useRouter } from "next/navigation";
import { useId, useState, useTransition } from "react";
import { words } from "#words/messages";
import { useTyped } from "@/components/submissions/kept-words";
import { sendMessageAction } from "@/lib/messages/actions";
import styles from "./messages.module.css";

/** One line to the other side. What is typed and not sent is kept on this device. */
export function MessageForm({ submissionId, hint }: { submissionId: string; hint: string }) {
  const id = useId();
  const router = useRouter();
  const { typed, write, arrived } = useTyped("message");
  const [refused, setRefused] = useState<string>();
  const [sent, setSent] = useState(false);
  const [sending, start] = useTransition();
  const text = typed ?? "";

  function send() {
    if (sending) return;
    start(async () => {
      const answer = await sendMessageAction({ submissionId, text }).catch(() => null);
      if (answer?.ok) {
        arrived(text);
        setSent(true);
        router.refresh();
        return;
      }
      setRefused(answer?.fieldErrors.text ?? answer?.message ?? words.failed);
    });
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="field">
        <label htmlFor={id}>{words.label}</label>
        <textarea
          id={id}
          className={`control ${styles.control}`}
          rows={3}
          dir="auto"
          maxLength={5_000}
          value={text}
          aria-invalid={refused !== undefined}
          aria-describedby={`${id}-hint ${id}-error`}
          onChange={(event) => {
            write(event.target.value);
            setSent(false);
            setRefused(undefined);
          }}
        />
        <span className="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
        {refused && (
          <p className="field-error" id={`${id}-error`} role="alert">
            {refused}
          </p>
        )}
      </div>
      <p className={styles.choices}>
        <button type="submit" className="button" aria-disabled={sending}>
          {sending ? words.sending : words.send}
        </button>
        <span role="status">{sent ? words.sent : ""}</span>
      </p>
    </form>
  );
}
