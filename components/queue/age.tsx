import { words as deskWords } from "#words/desk";
import { words } from "#words/queue";
import type { Promised } from "@/lib/queue/rules";
import styles from "./age.module.css";

type AgeProps = { since: Date; now: Date; promise: Promised | null; answerBy: Date | null };

/** How long a piece has waited, and, where an answer is promised, how much of the promise has passed. */
export function Age({ since, now, promise, answerBy }: AgeProps) {
  const span = deskWords.span(since, now);
  if (!promise || !answerBy) {
    return (
      <span className={styles.age} title={deskWords.moment(since)}>
        <span className={styles.plain}>{span}</span>
      </span>
    );
  }
  const inFull = words.promiseInFull(promise, deskWords.day(answerBy));
  return (
    <span className={styles.age} title={inFull} data-late={promise.late || undefined}>
      <svg className={styles.bar} aria-hidden="true">
        <rect className={styles.track} width="100%" height="100%" />
        <rect className={styles.gone} width={`${Math.round(promise.share * 100)}%`} height="100%" />
      </svg>
      <span aria-hidden="true">{words.promise(promise)}</span>
      <span className="visually-hidden">{`${words.waiting(span)}. ${inFull}.`}</span>
    </span>
  );
}
