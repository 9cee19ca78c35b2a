"use client";

import { useFormContext, useFormState, useWatch } from "react-hook-form";
import { words } from "#words/disclosures";
import { controlId } from "@/components/submissions/finding-places";
import { useWritingPage } from "@/components/submissions/writing-context";
import { messageAt, NotesAt, Row } from "@/components/submissions/writing-field";
import type { Writing } from "@/components/submissions/writing-text";
import { type DisclosureKey, disclosureKeys } from "@/lib/disclosures/rules";
import styles from "./disclosure-questions.module.css";

/** The direct questions, each a labelled group with Yes and No; a sentence is asked for after a Yes. */
export function DisclosureQuestions() {
  return (
    <section
      id={controlId("disclosures")}
      tabIndex={-1}
      aria-labelledby="disclosures-title"
      className={styles.section}
    >
      <Row>
        <h2 id="disclosures-title" className={styles.title}>
          {words.title}
        </h2>
        <p className={styles.intro}>{words.intro}</p>
      </Row>
      {disclosureKeys.map((key) => (
        <DisclosureQuestion key={key} name={key} />
      ))}
    </section>
  );
}

function DisclosureQuestion({ name }: { name: DisclosureKey }) {
  const { language, direction, findings } = useWritingPage();
  const { register, control } = useFormContext<Writing>();
  const { errors } = useFormState({ control });
  const answer = useWatch({ control, name: `disclosures.${name}.answer` });
  const { question, hint, sentence } = words.questions[name];
  const id = controlId(`disclosures.${name}`);
  const error =
    messageAt(errors, `disclosures.${name}`) ??
    messageAt(errors, `disclosures.${name}.answer`) ??
    messageAt(errors, `disclosures.${name}.detail`);
  const describedBy = `${id}-hint ${id}-notes ${id}-error`;
  const left = () => findings.left(`disclosures.${name}`);

  return (
    <Row notes={<NotesAt places={[`disclosures.${name}`]} brief />}>
      <fieldset className={styles.question} aria-describedby={describedBy}>
        <legend className={styles.legend}>{question}</legend>
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
        <div className={styles.answers}>
          {(["yes", "no"] as const).map((value, at) => (
            <label key={value} className={styles.answer}>
              <input
                id={at === 0 ? id : undefined}
                type="radio"
                value={value}
                {...register(`disclosures.${name}.answer`, { onBlur: left })}
              />
              {words[value]}
            </label>
          ))}
        </div>
        {answer === "yes" && (
          <div className={`field ${styles.sentence}`}>
            <label htmlFor={`${id}-detail`}>{sentence}</label>
            <textarea
              id={`${id}-detail`}
              className="control"
              rows={2}
              lang={language}
              dir={direction}
              {...register(`disclosures.${name}.detail`, { onBlur: left })}
            />
          </div>
        )}
        {error && (
          <p className="field-error" id={`${id}-error`}>
            {error}
          </p>
        )}
      </fieldset>
    </Row>
  );
}
