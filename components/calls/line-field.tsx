import { useId } from "react";

/** A labelled line, with its hint and what the server says about it. */
export function LineField({
  label,
  hint,
  type = "text",
  value,
  onChange,
  error,
  most,
}: {
  label: string;
  hint?: string;
  type?: "text" | "url" | "date";
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
  most?: number;
}) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        className="control"
        id={id}
        type={type}
        maxLength={most}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
