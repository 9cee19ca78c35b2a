"use client";

import { words } from "#words/approving";
import bar from "@/components/submissions/state-bar.module.css";
import styles from "./approval.module.css";

/** The thin bar at the foot of the page: how far the answering is, and the way to the next. */
export function ApprovalBar(props: { done: number; all: number; saving: boolean; onNext(): void }) {
  const { done, all } = props;
  return (
    <div className={bar.bar}>
      <div className={`${bar.inner} ${styles.barInner}`}>
        <p className={bar.state} role="status">
          {words.progress(done, all)}
        </p>
        <progress className={styles.progress} max={all} value={done} aria-hidden="true" />
        <span className={styles.saving}>{props.saving ? words.saving : ""}</span>
        <button type="button" className={`button-word ${bar.findings}`} onClick={props.onNext}>
          {done < all ? words.next : words.allAnswered}
        </button>
      </div>
    </div>
  );
}
