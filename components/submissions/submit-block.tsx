"use client";

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
  onGo(place: Place): void;
}) {
  const { left, promise, guidelinesVersion, agreement } = props;
  return (
    <section className={styles.block} aria-labelledby="submit-title">
      <h2 className={styles.title} id="submit-title">
        {words.submit.title}
      </h2>
      {left.length === 0 ? (
        <p>{words.submit.nothingLeft}</p>
      ) : (
        <details className={styles.left}>
          <summary>{words.submit.left(left.length)}</summary>
          <ProblemList problems={left} onGo={props.onGo} />
        </details>
      )}
      <p>{words.submit.next(promise.answerDays, promise.exclusiveDays)}</p>
      <details className={styles.agreement}>
        <summary>{words.submit.readAgreement(agreement.version)}</summary>
        <div className={styles.agreementText}>{agreement.text}</div>
      </details>
      <p className={styles.accept}>
        {words.submit.acceptBefore}
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
        {props.sending ? words.submit.sending : words.submit.button}
      </button>
    </section>
  );
}
