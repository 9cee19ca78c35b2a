"use client";

import { useId } from "react";
import { words } from "#words/error-reports";
import styles from "./error-reports.module.css";

/** A report as far as somebody needs it to tell it from the others. */
export type Reported = { id: string; words: string; wrong: string };

/** Of the chosen reports the ones that still can be answered: another editor may have closed one since. */
export const stillOpen = (chosen: readonly string[], errors: readonly Reported[]) =>
  chosen.filter((id) => errors.some((error) => error.id === id));

/** Which of the open reports a correction or a notice answers. Nothing where there are none. */
export function AnsweredField(props: {
  errors: readonly Reported[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  error: string | undefined;
}) {
  const { errors, chosen, onChange, error } = props;
  const id = useId();
  if (errors.length === 0) return null;
  const described = error ? `${id}-hint ${id}-error` : `${id}-hint`;
  return (
    <fieldset className="field" aria-describedby={described}>
      <legend>{words.desk.answers}</legend>
      <p className="field-hint" id={`${id}-hint`}>
        {words.desk.answersHint}
      </p>
      <div>
        {errors.map((report) => (
          <label key={report.id} className={styles.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(report.id)}
              onChange={({ target }) =>
                onChange(
                  target.checked
                    ? [...chosen, report.id]
                    : chosen.filter((chosenId) => chosenId !== report.id),
                )
              }
            />
            <span className={styles.short} dir="auto">
              {report.words ? <q>{report.words}</q> : null} {report.wrong}
            </span>
          </label>
        ))}
      </div>
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
