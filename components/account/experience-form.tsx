"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useFieldArray, useForm } from "react-hook-form";
import type { z } from "zod";
import { words } from "#words/account";
import { saveExperienceAction } from "@/lib/profiles/actions";
import { type ExperienceInput, experienceSchema } from "@/lib/profiles/schema";
import styles from "./account.module.css";
import { SaveBar } from "./save-bar";
import { TextField } from "./text-field";
import { useSaving } from "./use-saving";

type Fields = z.input<typeof experienceSchema>;
const nothing = { role: "", organisation: "", place: "", period: "", seen: "" };

/** One's background, entry by entry, in the order readers see it. Saved as one list. */
export function ExperienceForm({ entries }: { entries: ExperienceInput["entries"] }) {
  const { register, control, handleSubmit, setError, reset, setFocus, formState } = useForm<
    Fields,
    unknown,
    ExperienceInput
  >({ resolver: zodResolver(experienceSchema), defaultValues: { entries } });
  const { fields, append, remove, move } = useFieldArray({ control, name: "entries" });
  const { errors, isSubmitting, isDirty } = formState;
  const { told, tell, send } = useSaving(setError);

  const save = handleSubmit(async (input) => {
    const kept = await send(() => saveExperienceAction(input));
    if (kept) reset(kept);
  });
  const changed = (change: () => void) => () => {
    tell(null);
    change();
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {fields.length === 0 && <p className={styles.empty}>{words.experience.empty}</p>}
      {fields.map((field, index) => {
        const wrong = errors.entries?.[index];
        const number = index + 1;
        const at = `entries.${index}` as const;
        return (
          <fieldset key={field.id} className={styles.entry}>
            <legend className={styles.legend}>{words.experience.entry(number)}</legend>
            <TextField
              id={`role-${field.id}`}
              label={words.experience.role}
              hint={words.experience.roleHint}
              error={wrong?.role?.message}
              registered={register(`${at}.role`)}
            />
            <div className={styles.row}>
              <TextField
                id={`organisation-${field.id}`}
                label={words.experience.organisation}
                error={wrong?.organisation?.message}
                registered={register(`${at}.organisation`)}
              />
              <TextField
                id={`place-${field.id}`}
                label={words.experience.place}
                error={wrong?.place?.message}
                registered={register(`${at}.place`)}
              />
            </div>
            <TextField
              id={`period-${field.id}`}
              label={words.experience.period}
              hint={words.experience.periodHint}
              error={wrong?.period?.message}
              registered={register(`${at}.period`)}
            />
            <TextField
              id={`seen-${field.id}`}
              label={words.experience.seen}
              rows={2}
              error={wrong?.seen?.message}
              registered={register(`${at}.seen`)}
            />
            <div className={styles.tools}>
              <button
                className="button-tool"
                type="button"
                disabled={index === 0}
                aria-label={words.experience.up(number)}
                onClick={changed(() => move(index, index - 1))}
              >
                ↑
              </button>
              <button
                className="button-tool"
                type="button"
                disabled={index === fields.length - 1}
                aria-label={words.experience.down(number)}
                onClick={changed(() => move(index, index + 1))}
              >
                ↓
              </button>
              <button
                className={`button-tool ${styles.remove}`}
                type="button"
                aria-label={words.experience.remove(number)}
                onClick={changed(() => remove(index))}
              >
                {words.experience.removeShort}
              </button>
            </div>
          </fieldset>
        );
      })}
      <div>
        <button
          className="button"
          type="button"
          disabled={fields.length >= 20}
          onClick={changed(() => {
            append(nothing, { shouldFocus: false });
            // The field is there after the next paint.
            requestAnimationFrame(() => setFocus(`entries.${fields.length}.role`));
          })}
        >
          {words.experience.add}
        </button>
      </div>
      <SaveBar
        saving={isSubmitting}
        told={told ?? (isDirty ? { text: words.experience.unsaved, kind: "waiting" } : null)}
      />
    </form>
  );
}
