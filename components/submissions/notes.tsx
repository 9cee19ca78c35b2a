"use client";

import { useFormContext, useWatch } from "react-hook-form";
import { words } from "#words/writing";
import type { Finding } from "@/lib/checks/finding";
import { asksForAnswer } from "./finding-places";
import styles from "./notes.module.css";
import type { Writing } from "./writing-text";

/** One pencil note: what the guideline is, why it asks, what to do, and how much it matters, in words. */
export function Note({
  finding,
  all,
  brief = false,
  folded = false,
  onShow,
}: {
  finding: Finding;
  all: Finding[];
  /** Only what to do: where the question itself stands beside it. */
  brief?: boolean;
  /** Its title alone, until it is opened. */
  folded?: boolean;
  onShow?: (() => void) | undefined;
}) {
  const { register, control } = useFormContext<Writing>();
  const answer = useWatch({ control, name: `answers.${finding.guideline}` }) ?? "";
  const answered = finding.severity === "answer" && answer.trim() !== "";
  const id = `note-${finding.guideline}-${finding.field}-${finding.part ?? ""}-${finding.start}`;
  const severity = answered ? words.answered : words.severity[finding.severity];
  if (folded)
    return (
      <li className={styles.note} data-severity={finding.severity}>
        <details>
          <summary className={styles.title}>{finding.title}</summary>
          <p className={styles.severity}>{severity}</p>
          <p>{finding.why}</p>
          <p className={styles.fix}>{finding.fix}</p>
        </details>
      </li>
    );
  return (
    <li className={styles.note} data-severity={answered ? "answered" : finding.severity}>
      {!brief && (
        <p className={styles.title} id={id}>
          {finding.title}
        </p>
      )}
      <p className={styles.severity}>{severity}</p>
      {finding.text && finding.field === "body" && onShow && (
        <button type="button" className={styles.words} onClick={onShow}>
          {words.quoted(finding.text)}
        </button>
      )}
      {!brief && <p>{finding.why}</p>}
      <p className={styles.fix}>{finding.fix}</p>
      {asksForAnswer(finding, all) && (
        <div className={`field ${styles.answer}`}>
          <label htmlFor={`${id}-answer`}>{words.yourAnswer}</label>
          <textarea
            id={`${id}-answer`}
            className="control"
            rows={2}
            aria-describedby={`${id} ${id}-hint`}
            {...register(`answers.${finding.guideline}`)}
          />
          <span className="field-hint" id={`${id}-hint`}>
            {words.yourAnswerHint}
          </span>
        </div>
      )}
    </li>
  );
}

/** The notes at one place; nothing where there are none. */
export function Notes({
  id,
  findings,
  all,
  brief = false,
}: {
  id: string;
  findings: Finding[];
  all: Finding[];
  brief?: boolean;
}) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles.notes} id={id}>
      {findings.map((finding, index) => (
        <Note
          key={`${finding.guideline} ${finding.part} ${finding.start} ${finding.fix}`}
          finding={finding}
          all={all}
          brief={brief}
          // Several at one short field would push the next one down: what is only advice waits folded.
          folded={index > 0 && finding.severity === "advise" && !brief}
        />
      ))}
    </ul>
  );
}
