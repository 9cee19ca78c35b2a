"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useEffect, useId, useRef } from "react";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { words } from "#words/decisions";
import { words as mailWords } from "#words/mail-decisions";
import { useOneForm } from "@/components/reviews/one-form";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { LeftText, useKept } from "@/components/submissions/kept-words";
import { declineAction } from "@/lib/decisions/actions";
import { type DeclineCode, declineReasons, reasonFor } from "@/lib/decisions/rules";
import { declineSchema } from "@/lib/decisions/schema";
import styles from "./decline-form.module.css";
import { LetterPreview, type Recipient } from "./letter";

type DeclineFormProps = {
  submissionId: string;
  version: number;
  /** False once the piece has moved on: the form goes, an unsent letter stays readable. */
  offered: boolean;
  author: Recipient;
  headline: string;
  guidelines: { key: string; title: string; reason: string }[];
};

/**
 * Declines with coded reasons and a letter. It stays mounted while closed, so that "Cancel" keeps what was typed; the
 * proposed letter follows the reasons until the editor changes a word of it, and never after.
 */
export function DeclineForm(props: DeclineFormProps) {
  const { submissionId, version, offered, author, headline, guidelines } = props;
  const { open, close } = useOneForm("decline");
  const id = useId();
  const { kept, keep, forget } = useKept<{ text: string }>("decline.letter");
  const mainField = useRef<HTMLSelectElement | null>(null);
  const propose = (main: DeclineCode | undefined, others: readonly DeclineCode[]) =>
    words.template(
      headline,
      guidelines.find(({ key }) => main && key === reasonFor(main).guideline) ?? null,
      others.map((code) => reasonFor(code).title),
    );

  const form = useForm<z.input<typeof declineSchema>, unknown, z.output<typeof declineSchema>>({
    resolver: zodResolver(declineSchema),
    defaultValues: { submissionId, version, others: [], letter: propose(undefined, []) },
  });
  const { register, formState, getValues, setValue, setError, watch } = form;
  const { errors, dirtyFields } = formState;
  const { send, sending, refusal, reload } = useSend(declineAction, words.declined);
  const [main, others, letter] = watch(["main", "others", "letter"]);

  useEffect(() => {
    if (kept && kept.text !== form.getValues("letter"))
      form.setValue("letter", kept.text, { shouldDirty: true });
  }, [kept, form]);
  useEffect(() => {
    if (open) mainField.current?.focus();
  }, [open]);

  const chosen = () => {
    const now = getValues();
    const weighed = now.others.filter((code) => code !== now.main);
    if (weighed.length !== now.others.length) setValue("others", weighed);
    if (!dirtyFields.letter)
      form.resetField("letter", { defaultValue: propose(now.main, weighed) });
  };
  const mainInput = register("main", { onChange: chosen });

  const submit = form.handleSubmit(async (input) => {
    const refused = await send({ ...input, submissionId, version });
    if (!refused) {
      forget();
      close();
    }
    for (const [field, message] of Object.entries(refused?.fieldErrors ?? {})) {
      const [name] = field.split(".");
      if (name === "main" || name === "others" || name === "letter") setError(name, { message });
    }
  });

  if (!offered) {
    return kept && <LeftText text={kept.text} onThrowAway={forget} />;
  }
  if (!open) return null;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h3 className={styles.title}>{words.declineTitle}</h3>
      <div className="field">
        <label htmlFor={`${id}-main`}>{words.main}</label>
        <select
          {...mainInput}
          ref={(element) => {
            mainInput.ref(element);
            mainField.current = element;
          }}
          className="control"
          id={`${id}-main`}
          aria-invalid={errors.main ? true : undefined}
          aria-describedby={errors.main ? `${id}-main-error` : undefined}
        >
          <option value="">{words.chooseMain}</option>
          {declineReasons.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </select>
        {errors.main ? (
          <p className="field-error" id={`${id}-main-error`}>
            {errors.main.message}
          </p>
        ) : null}
      </div>

      <details className={styles.more} open={errors.others ? true : undefined}>
        <summary>{words.weighed(others.length)}</summary>
        <fieldset className="field" aria-describedby={`${id}-others-hint`}>
          <legend className="visually-hidden">{words.others}</legend>
          <p className="field-hint" id={`${id}-others-hint`}>
            {words.othersHint}
          </p>
          <div className={styles.others}>
            {declineReasons
              .filter(({ code }) => code !== main)
              .map(({ code, title }) => (
                <label key={code} className={styles.other}>
                  <input
                    type="checkbox"
                    value={code}
                    disabled={others.length >= 2 && !others.includes(code)}
                    {...register("others", { onChange: chosen })}
                  />
                  {title}
                </label>
              ))}
          </div>
          {errors.others ? <p className="field-error">{errors.others.message}</p> : null}
        </fieldset>
      </details>

      <div className="field">
        <label htmlFor={`${id}-letter`}>{words.letter}</label>
        <p className="field-hint" id={`${id}-letter-hint`}>
          {words.letterHint}
        </p>
        <textarea
          className={`control ${styles.letter}`}
          id={`${id}-letter`}
          rows={12}
          dir="auto"
          aria-invalid={errors.letter ? true : undefined}
          aria-describedby={`${id}-letter-hint${errors.letter ? ` ${id}-letter-error` : ""}`}
          {...register("letter", { onChange: () => keep({ text: getValues("letter") }) })}
        />
        {errors.letter ? (
          <p className="field-error" id={`${id}-letter-error`}>
            {errors.letter.message}
          </p>
        ) : null}
      </div>

      <LetterPreview
        to={author}
        mail={mailWords.declined(author, {
          letter,
          reasons: [main, ...others].flatMap((code) => (code ? [reasonFor(code).title] : [])),
        })}
      />
      <p className={styles.goes}>{words.goesTo(author.name, author.email)}</p>
      <Refused refusal={refusal} sending={sending} reload={reload} />
      <div className={styles.buttons}>
        <button
          className="button button-danger"
          type="submit"
          disabled={sending}
          aria-busy={sending}
        >
          {words.decline}
        </button>
        <button className="button button-quiet" type="button" disabled={sending} onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
