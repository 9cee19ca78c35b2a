"use client";

import { useRouter } from "next/navigation";
import { useEffect, useId, useState, useTransition } from "react";
import { words } from "#words/messages";
import { deviceCopy } from "@/components/submissions/device-copy";
import { sendMessageAction } from "@/lib/messages/actions";
import styles from "./messages.module.css";

/** One line to the other side. What is typed and not sent is kept on this device. */
export function MessageForm(props: { submissionId: string; personId: string; hint: string }) {
  const { submissionId, personId } = props;
  const id = useId();
  const router = useRouter();
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<string>();
  const [sent, setSent] = useState(false);
  const [sending, start] = useTransition();
  const [device] = useState(() =>
    deviceCopy<{ text: string }>(() => localStorage, personId, `${submissionId}.message`),
  );
  useEffect(() => {
    const kept = device.find()?.text.text;
    if (typeof kept === "string") setText(kept);
  }, [device]);

  function write(next: string) {
    setText(next);
    setSent(false);
    setRefused(undefined);
    if (next.trim()) device.keep({ text: next }, 0, Date.now());
    else device.forget();
  }

  function send() {
    if (sending) return;
    start(async () => {
      const answer = await sendMessageAction({ submissionId, text }).catch(() => null);
      if (answer?.ok) {
        write("");
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
          onChange={(event) => write(event.target.value)}
        />
        <span className="field-hint" id={`${id}-hint`}>
          {props.hint}
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
