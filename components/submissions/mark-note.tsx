"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { words } from "#words/writing";
import { basisOf } from "@/lib/content/marks";
import type { Mark } from "@/lib/content/schema";
import { controlId } from "./finding-places";
import styles from "./mark-note.module.css";
import notes from "./notes.module.css";
import type { BodyMark } from "./use-body-marks";
import { useWritingPage } from "./writing-context";
import { NotesAt } from "./writing-field";
import type { Writing } from "./writing-text";

const parts = ["role", "place", "period"] as const;

/** What the author says of a sentence they marked: as what they were there, where and when. It is printed beside it. */
export function MarkNote({
  mark,
  onShow,
  onRemove,
}: {
  mark: BodyMark;
  /** Back to the sentence. */
  onShow(): void;
  onRemove(): void;
}) {
  const { language, direction, findings } = useWritingPage();
  const { setValue, getValues, control } = useFormContext<Writing>();
  const all = useWatch({ control, name: "marks" });
  const basis = all.find(({ id }) => id === mark.id) ?? blankMark(mark.id);
  const place = `marks.${mark.id}`;
  const noted = findings.spoken.some(({ field, part }) => field === "marks" && part === mark.id);
  const id = useId();
  const [openAtFirst] = useState(() => basisOf(basis) === "");

  function change(over: Partial<Mark>) {
    const marks = getValues("marks");
    const known = marks.some((other) => other.id === mark.id);
    setValue(
      "marks",
      known
        ? marks.map((other) => (other.id === mark.id ? { ...other, ...over } : other))
        : [...marks, { ...basis, ...over }],
    );
  }

  function onKeyDown(event: KeyboardEvent) {
    const isEnter = event.key === "Enter" && event.target instanceof HTMLInputElement;
    if (event.key !== "Escape" && !isEnter) return;
    if (event.nativeEvent.isComposing) return;
    // The page around is a form of its own: Enter here must not send it.
    event.preventDefault();
    onShow();
  }

  return (
    <li className={`${notes.note} ${styles.mark}`}>
      <details
        open={openAtFirst}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) findings.left(place);
        }}
      >
        <summary>
          <span className={notes.title}>{words.mark.title}</span>
          <bdi className={styles.basis}>{basisOf(basis) || words.mark.blank}</bdi>
        </summary>
        <fieldset className={styles.form}>
          <legend className={styles.sentence} lang={language} dir={direction}>
            {words.quoted(mark.words)}
          </legend>
          <p className={styles.hint} id={`${id}-hint`}>
            {words.mark.hint}
          </p>
          {parts.map((part) => (
            <div className="field" key={part}>
              <label htmlFor={part === "role" ? controlId(place) : `${id}-${part}`}>
                {words.mark[part]}
              </label>
              <input
                id={part === "role" ? controlId(place) : `${id}-${part}`}
                className={`control ${styles.control}`}
                type="text"
                autoComplete="off"
                maxLength={120}
                lang={language}
                dir={direction}
                value={basis[part]}
                aria-invalid={(part === "role" && noted && basis.role === "") || undefined}
                aria-describedby={
                  part === "role"
                    ? `${id}-hint${noted ? ` ${controlId(place)}-notes` : ""}`
                    : undefined
                }
                onChange={(event) => change({ [part]: event.target.value })}
              />
            </div>
          ))}
          <label className={styles.attributed}>
            <input
              type="checkbox"
              checked={basis.attributed}
              onChange={(event) => change({ attributed: event.target.checked })}
            />
            <span>{words.mark.attributed}</span>
          </label>
          <NotesAt places={[place]} brief />
          <div className={styles.ways}>
            <button type="button" className={`button-word ${styles.way}`} onClick={onShow}>
              {words.mark.show}
            </button>
            <button type="button" className={`button-word ${styles.way}`} onClick={onRemove}>
              {words.mark.remove}
            </button>
          </div>
        </fieldset>
      </details>
    </li>
  );
}

/** What a sentence that was just marked says of itself. */
export const blankMark = (id: string): Mark => ({
  id,
  role: "",
  place: "",
  period: "",
  attributed: false,
});
