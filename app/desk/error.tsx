"use client";

import { words } from "#words/desk";
import styles from "./desk.module.css";

/** What happened, what was kept, what to do. */
export default function DeskError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <div className={styles.wrong} role="alert">
      <h1>{words.wrong.title}</h1>
      <p>{words.wrong.sentence}</p>
      {error.digest ? <p className="fine">{words.wrong.number(error.digest)}</p> : null}
      <p className={styles.ways}>
        <button className="button button-primary" type="button" onClick={reset}>
          {words.wrong.again}
        </button>
        <a className="button" href="/desk">
          {words.wrong.back}
        </a>
      </p>
    </div>
  );
}
