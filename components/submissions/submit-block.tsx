"use client";

import { words as answering } from "#words/answering";
import { words } from "#words/writing";
import { type Problem, ProblemList } from "./error-summary";
import type { Place } from "./finding-places";
import styles from "./submit-block.module.css";

/** The end of the page: what is left, what happens next, what submitting accepts, and the button. */
export function SubmitBlock(props: {
  left: Problem[];
  promise: { answerDays: number; exclusiveDays: number };
  guidelinesVersion: number;
  agreement: { version: number; text: string };
  sending: boolean;
  message: string | undefined;
  /** It was here before, and goes back with its answers. */
  again: boolean;
  onGo(place: Place): void;
}) {
  const { left, promise, guidelinesVersion, agreement } = props;
  const said = props.again ? answering.send : words.submit;
  return (
    <section className={styles.block} aria-labelledby="submit-title">
      <h2 className={styles.title} id="submit-title">
        {said.title}
      </h2>
      {left.length === 0 ? (
        <p>{said.nothingLeft}</p>
      ) : (
        <details className={styles.left}>
          <summary>{said.left(left.length)}</summary>
          <ProblemList problems={left} onGo={props.onGo} />
        </details>
      )}
      <p>{said.next(promise.answerDays, promise.exclusiveDays)}</p>
      <details className={styles.agreement}>
        <summary>{words.submit.readAgreement(agreement.version)}</summary>
        <div className={styles.agreementText}>{agreement.text}</div>
      </details>
      <p className={styles.accept}>
        {said.acceptBefore}
        <a href="/guidelines" target="_blank" rel="noreferrer">
          {words.submit.guidelines(guidelinesVersion)}
        </a>
        {words.submit.acceptBetween}
        {words.submit.agreement(agreement.version)}
        {words.submit.acceptAfter}
      </p>
      {props.message && (
        <p className="notice notice-wrong" role="alert">
          {props.message}
        </p>
      )}
      <button
        type="submit"
        className={`button button-primary ${styles.button}`}
        aria-disabled={props.sending}
      >
        {props.sending ? said.sending : said.button}
      </button>
    </section>
  );
}
