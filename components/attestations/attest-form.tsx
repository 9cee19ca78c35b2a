"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useId } from "react";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { words as methodWords } from "#words/attestations";
import { words } from "#words/attesting";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { attestAction } from "@/lib/attestations/actions";
import { attestationMethods, attestSchema } from "@/lib/attestations/schema";
import styles from "./attest-form.module.css";

type AttestFormProps = {
  submissionId: string;
  markId: string;
  /** The words the editor reads: what they confirm. */
  sentence: string;
  basis: string;
  /** Which sentence of the text, counted from one. */
  number: number;
  recorded: { method: z.output<typeof attestSchema>["method"]; scope: string } | null;
};

/** Records how one first-hand sentence was confirmed; recorded again, it replaces what stood. */
export function AttestForm({ number, recorded, ...read }: AttestFormProps) {
  const id = useId();
  const { register, handleSubmit, setError, formState } = useForm<
    z.input<typeof attestSchema>,
    unknown,
    z.output<typeof attestSchema>
  >({
    resolver: zodResolver(attestSchema),
    defaultValues: { ...read, scope: recorded?.scope ?? "", ...recorded },
  });
  const { errors } = formState;
  const { send, sending, busy, refusal, reload } = useSend(attestAction, words.attested);

  const submit = handleSubmit(async (input) => {
    const refused = await send(input);
    for (const field of ["method", "scope"] as const) {
      const message = refused?.fieldErrors[field];
      if (message) setError(field, { message }, { shouldFocus: true });
    }
  });

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className="field">
        <label htmlFor={`${id}-method`}>{words.method}</label>
        <select
          className="control"
          id={`${id}-method`}
          aria-invalid={errors.method ? true : undefined}
          aria-describedby={errors.method ? `${id}-method-error` : undefined}
          {...register("method")}
        >
          <option value="">{words.chooseMethod}</option>
          {attestationMethods.map((method) => (
            <option key={method} value={method}>
              {methodWords.methods[method]}
            </option>
          ))}
        </select>
        {errors.method ? (
          <p className="field-error" id={`${id}-method-error`}>
            {errors.method.message}
          </p>
        ) : null}
      </div>
      <div className="field">
        <label htmlFor={`${id}-scope`}>{words.scope}</label>
        <p className="field-hint" id={`${id}-scope-hint`}>
          {words.scopeHint}
        </p>
        <textarea
          className="control"
          id={`${id}-scope`}
          rows={3}
          maxLength={500}
          aria-invalid={errors.scope ? true : undefined}
          aria-describedby={`${id}-scope-hint${errors.scope ? ` ${id}-scope-error` : ""}`}
          {...register("scope")}
        />
        {errors.scope ? (
          <p className="field-error" id={`${id}-scope-error`}>
            {errors.scope.message}
          </p>
        ) : null}
      </div>
      <Refused refusal={refusal} sending={sending} reload={reload} />
      <button
        className="button"
        type="submit"
        disabled={sending}
        aria-label={busy ? undefined : words.attestWhich(number)}
      >
        {busy ? words.attesting : words.attest}
      </button>
    </form>
  );
}
