"use client";

import { useEffect, useState } from "react";
import { words as answering } from "#words/answering";
import { words } from "#words/writing";
import { type Autosave, spoken } from "./autosave";
import styles from "./state-bar.module.css";
import { timeOf } from "./time-of";

/**
 * The thin bar at the foot of the page: saved or not, in words; how long the text is; how many notes there are.
 * Routine saving is shown but not announced; trouble is.
 */
export function StateBar(props: {
  state: Autosave;
  count: number;
  guideline: { least?: number; most?: number } | undefined;
  findings: number;
  onFindings(): void;
  /** Where an editor asked for changes: how many wait for an answer. */
  toAnswer: { left: number; onGo(): void } | null;
}) {
  const { state, count, guideline, findings, onFindings } = props;
  const kind = spoken(state);
  // The visitor's own clock is not the server's: the time is told once the page lives.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const text =
    kind === "saved"
      ? words.state.saved(alive ? timeOf(state.savedAt) : "")
      : kind === "refused"
        ? words.state.refused(state.trouble?.kind === "refused" ? state.trouble.message : "")
        : words.state[kind];
  const { least, most } = guideline ?? {};
  return (
    <div className={styles.bar}>
      <div className={styles.inner}>
        <p
          className={styles.state}
          data-kind={kind}
          role="status"
          aria-live={state.trouble ? "polite" : "off"}
        >
          <span className={styles.dot} aria-hidden="true" />
          {text}
        </p>
        <p className={styles.count} data-crowded={props.toAnswer !== null}>
          {least && most ? words.guided(count, least, most) : words.count(count)}
        </p>
        {props.toAnswer && (
          <button
            type="button"
            className={`button-word ${styles.findings}`}
            onClick={props.toAnswer.onGo}
          >
            {answering.toAnswer(props.toAnswer.left)}
          </button>
        )}
        <button type="button" className={`button-word ${styles.findings}`} onClick={onFindings}>
          {words.findings(findings)}
        </button>
      </div>
    </div>
  );
}
