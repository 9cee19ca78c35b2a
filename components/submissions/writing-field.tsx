"use client";

import { type KeyboardEvent, type ReactNode, useCallback } from "react";
import { type FieldPath, useFormContext, useFormState } from "react-hook-form";
import { controlId, type Place, placeOf } from "./finding-places";
import { Notes } from "./notes";
import { useWritingPage } from "./writing-context";
import styles from "./writing-field.module.css";
import type { Writing } from "./writing-text";

type Look = "headline" | "standfirst" | "text" | "line";

type FieldProps = {
  name: FieldPath<Writing>;
  label: string;
  hint?: string;
  look: Look;
  type?: "text" | "url" | "date";
  /** Of several lines. Otherwise Enter goes on to the next field. */
  many?: boolean;
  /** Written in the piece's language, not the interface's. */
  inPiece?: boolean;
  autoComplete?: string;
};

/** A field of the piece with its notes beside it (under it on a phone). */
export function WritingField(props: FieldProps) {
  return (
    <Row notes={<NotesAt places={[props.name]} />}>
      <BareField {...props} />
    </Row>
  );
}

/** What the guidelines find at some places. */
export function NotesAt({ places, brief = false }: { places: Place[]; brief?: boolean }) {
  const { findings } = useWritingPage();
  return places.map((place) => (
    <Notes
      key={place}
      id={`${controlId(place)}-notes`}
      findings={findings.spoken.filter((finding) => placeOf(finding) === place)}
      all={findings.all}
      brief={brief}
    />
  ));
}

/** One field, set as it will be read; it grows with what is written. Its notes are shown elsewhere. */
export function BareField({
  name,
  label,
  hint,
  look,
  type = "text",
  many = false,
  inPiece = false,
  autoComplete = "off",
}: FieldProps) {
  const { language, direction, findings } = useWritingPage();
  const { register, control } = useFormContext<Writing>();
  const { errors } = useFormState({ control, name, exact: true });
  const error = messageAt(errors, name);
  const id = controlId(name);
  const here = findings.spoken.filter((finding) => placeOf(finding) === name);
  const noted = here.length > 0;
  const blocked = here.some(({ severity }) => severity === "block");
  const { ref, onBlur, ...rest } = register(name);
  const refs = useCallback(
    (element: HTMLTextAreaElement | HTMLInputElement | null) => {
      ref(element);
      if (element instanceof HTMLTextAreaElement) grow(element);
    },
    [ref],
  );
  const attributes = {
    ...rest,
    id,
    autoComplete,
    // Only so that the style sheet can tell an empty field.
    placeholder: " ",
    className: `${styles.control} ${styles[look]}`,
    "aria-invalid": error !== undefined || blocked || undefined,
    "aria-describedby":
      [hint && `${id}-hint`, error && `${id}-error`, noted && `${id}-notes`]
        .filter(Boolean)
        .join(" ") || undefined,
    ...(inPiece ? { lang: language, dir: direction } : {}),
    ref: refs,
    onBlur: (event: React.FocusEvent) => {
      void onBlur(event);
      findings.left(name);
    },
  };

  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {look === "line" ? (
        <input
          {...attributes}
          type={type === "url" ? "text" : type}
          inputMode={type === "url" ? "url" : undefined}
        />
      ) : (
        <textarea
          {...attributes}
          rows={many ? 2 : 1}
          onInput={(event) => grow(event.currentTarget)}
          onKeyDown={many ? undefined : goOn}
        />
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** A part of the piece, and its margin. */
export function Row({ children, notes }: { children: ReactNode; notes?: ReactNode }) {
  return (
    <div className={styles.row}>
      <div className={styles.main}>{children}</div>
      <div className={styles.margin}>{notes}</div>
    </div>
  );
}

/** The sentence at a field path such as "news.url". */
export function messageAt(errors: object, path: string): string | undefined {
  const found = path
    .split(".")
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], errors);
  return (found as { message?: string } | undefined)?.message;
}

/** Grows a text with its words; browsers that know `field-sizing` do it by themselves. */
function grow(element: HTMLTextAreaElement) {
  if (CSS.supports("field-sizing", "content")) return;
  element.style.blockSize = "auto";
  element.style.blockSize = `${element.scrollHeight}px`;
}

/** A headline has no second line: Enter leads to what comes next. */
function goOn(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const fields = [
    ...(event.currentTarget.form?.querySelectorAll<HTMLElement>(
      'textarea, input, select, [role="textbox"]',
    ) ?? []),
  ];
  fields[fields.indexOf(event.currentTarget) + 1]?.focus();
}
