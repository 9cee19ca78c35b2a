"use client";

import { useState } from "react";
import { words } from "#words/answering";
import { words as writing } from "#words/writing";
import { controlId } from "@/components/submissions/finding-places";
import type { AnswerKind } from "@/db/schema/requests";
import { type Answering, lacking } from "@/lib/requests/rules";
import { type Answers, type Card, isHeld } from "./answer-keeping";
import styles from "./answer-requests.module.css";
import type { Asked } from "./asked";

const kinds = Object.keys(words.kinds) as AnswerKind[];

/** The place in the page's list of problems where one answer is mended. */
export const placeOfRequest = (id: string) => `asked.${id}`;

/** One request: what it is about, what is asked, and the author's answer, saved as it is given. */
export function AnswerCard(props: {
  request: Asked;
  card: Card;
  answers: Answers;
  gone: boolean;
  insist: boolean;
  onShow(): void;
}) {
  const { request, card, answers } = props;
  const [left, setLeft] = useState(false);
  const id = controlId(placeOfRequest(request.id));
  const lack = lacking(card);
  const spoken = props.insist || (left && lack === "words");
  const error =
    card.error ?? (spoken && lack ? (lack === "choice" ? words.missing : words.textMissing) : null);

  return (
    <li className={styles.card} data-answered={lack === null}>
      <p className={styles.number} aria-hidden="true">
        {words.number(request.number)}
      </p>
      <div className={styles.what}>
        <About request={request} gone={props.gone} onShow={props.onShow} />
        <p className={styles.request} dir="auto" id={`${id}-what`}>
          {request.text}
        </p>
        {card.met && card.met !== "unread" && (
          <MetAnswer
            other={card.met}
            onMine={() => answers.keepMine(request.id)}
            onTheirs={() => answers.takeTheirs(request.id)}
          />
        )}
        <fieldset className={styles.kinds} aria-describedby={`${id}-what`}>
          <legend className="visually-hidden">{words.question(request.number)}</legend>
          {kinds.map((kind, at) => (
            <label key={kind} className={styles.kind}>
              <input
                id={at === 0 ? id : undefined}
                type="radio"
                name={id}
                value={kind}
                checked={card.answer === kind}
                aria-invalid={error !== null && lack === "choice"}
                aria-describedby={error ? `${id}-error` : undefined}
                onChange={() => answers.choose(request.id, kind)}
              />
              {words.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor={`${id}-text`}>{words.yourAnswer}</label>
          <textarea
            id={`${id}-text`}
            className={`control ${styles.text}`}
            rows={2}
            dir="auto"
            value={card.text}
            maxLength={4_000}
            aria-invalid={error !== null}
            aria-describedby={`${id}-hint ${id}-what ${id}-error`}
            onChange={(event) => answers.write(request.id, event.target.value)}
            onBlur={() => {
              setLeft(true);
              void answers.save(request.id);
            }}
          />
          <span className={styles.under}>
            <span className="field-hint" id={`${id}-hint`}>
              {words.hints[card.answer]}
            </span>
            <span className={styles.state}>
              {card.sending ? words.saving : lack === null && isHeld(card) ? words.saved : ""}
            </span>
          </span>
          {error && (
            <p className="field-error" id={`${id}-error`} role={props.insist ? undefined : "alert"}>
              {error}
            </p>
          )}
        </div>
      </div>
    </li>
  );
}

/** The answer another page gave meanwhile: both are there, and the author chooses. */
function MetAnswer(props: { other: Answering; onMine(): void; onTheirs(): void }) {
  const { answer, text } = props.other;
  return (
    <section className={`notice notice-wrong ${styles.met}`} role="alert">
      <p>{words.met.text}</p>
      <p>
        <b>{answer === "" ? words.met.none : words.kinds[answer]}</b>
      </p>
      {text && (
        <p className={styles.theirs} dir="auto">
          {text}
        </p>
      )}
      <p className={styles.choices}>
        <button type="button" className="button button-primary" onClick={props.onMine}>
          {words.met.mine}
        </button>
        <button type="button" className="button" onClick={props.onTheirs}>
          {words.met.theirs}
        </button>
      </p>
    </section>
  );
}

/** The words it is about, as a way to them; or that they are gone. */
function About(props: { request: Asked; gone: boolean; onShow(): void }) {
  const { anchor } = props.request;
  if (!anchor) return null;
  const field = writing.fields[anchor.field.split(".")[0] ?? ""] ?? "";
  if (props.gone)
    return (
      <p className={styles.about}>
        <b>{words.deleted}</b> <del dir="auto">{words.showWords(anchor.quote)}</del>
      </p>
    );
  return (
    <p className={styles.about}>
      <button type="button" className={styles.words} onClick={props.onShow} dir="auto">
        {anchor.quote.trim() ? words.showWords(anchor.quote) : words.wholeField(field)}
      </button>
    </p>
  );
}
