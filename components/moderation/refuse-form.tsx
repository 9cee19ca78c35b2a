"use client";

import { useEffect, useRef, useState } from "react";
import { words } from "#words/comments-desk";
import { words as moderation } from "#words/moderation";
import { proposedReason, type RefusalReason, refusalReasons } from "@/lib/moderation/rules";
import type { Rule } from "@/lib/screening/outcome";
import styles from "./refuse-form.module.css";

/** Why a comment is refused: the reason by its number, the words for the writer ready to be sent or said better. */
export function RefuseForm(props: {
  id: string;
  rule: Rule | null;
  send: (reason: RefusalReason, explanation: string) => void;
  cancel: () => void;
}) {
  const [reason, setReason] = useState(proposedReason(props.rule));
  const [explanation, setExplanation] = useState<string>(moderation.reasons[reason].canned);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    select.current?.focus({ preventScroll: true });
    select.current?.form?.scrollIntoView({ block: "nearest" });
  }, []);

  const choose = (next: RefusalReason) => {
    setReason(next);
    // Words somebody has typed are theirs; only ready ones are exchanged.
    const ready = Object.values(moderation.reasons).map(({ canned }) => canned as string);
    if (ready.includes(explanation)) setExplanation(moderation.reasons[next].canned);
  };
  const empty = explanation.trim() === "";
  const send = () => {
    if (!empty) props.send(reason, explanation);
  };

  return (
    <form
      className={styles.form}
      aria-label={words.refuseTitle}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="field">
        <label htmlFor={`reason-${props.id}`}>{words.reason}</label>
        <select
          ref={select}
          className="control"
          id={`reason-${props.id}`}
          value={reason}
          onChange={({ target }) => choose(target.value as RefusalReason)}
          onKeyDown={(event) => {
            const numbered = refusalReasons[Number(event.key) - 1];
            if (numbered) choose(numbered);
            else if (event.key === "Enter") send();
            else return;
            event.preventDefault();
          }}
        >
          {refusalReasons.map((one, place) => (
            <option key={one} value={one}>
              {`${place + 1}  ${moderation.reasons[one].title}`}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`letter-${props.id}`}>{words.letter}</label>
        <textarea
          className="control"
          id={`letter-${props.id}`}
          rows={3}
          maxLength={2000}
          value={explanation}
          aria-invalid={empty || undefined}
          onChange={({ target }) => setExplanation(target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
          }}
        />
      </div>
      <p className={styles.acts}>
        <button className="button button-danger" type="submit" disabled={empty}>
          {words.send}
        </button>
        <button className="button button-quiet" type="button" onClick={props.cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
