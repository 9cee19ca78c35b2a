import type { UseFormRegisterReturn } from "react-hook-form";

/** A labelled field with its hint and error, in the order of the design language. */
export function TextField({
  id,
  label,
  hint,
  error,
  rows,
  readOnly = false,
  registered,
}: {
  id: string;
  label: string;
  hint?: string;
  error: string | undefined;
  /** Given: several lines. */
  rows?: number;
  readOnly?: boolean;
  registered: UseFormRegisterReturn;
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const control = {
    ...registered,
    id,
    readOnly,
    className: "control",
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": described || undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {rows ? <textarea {...control} rows={rows} /> : <input {...control} />}
      {error && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
