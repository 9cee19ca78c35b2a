import type { ReactNode } from "react";
import { words } from "#words/answering";
import { longDay } from "#words/dates";
import { words as statusWords } from "#words/status";
import styles from "./answer-requests.module.css";

export type Returned = { missing: string[]; letter: string | null; keepsPlaceUntil: Date };

/** Why a piece came back before it was read: the things that are missing, one by one. */
export function AnswerReturned(props: { returned: Returned; now: Date; children?: ReactNode }) {
  const { returned, now, children } = props;
  const { keepsPlaceUntil } = returned;
  return (
    <section className={styles.asked} aria-labelledby="returned-title">
      <h2 className={styles.title} id="returned-title">
        {words.returned.title}
      </h2>
      <p className={styles.by}>
        {now > keepsPlaceUntil
          ? words.returned.late
          : words.returned.text(longDay(keepsPlaceUntil))}
      </p>
      <ul className={styles.missing}>
        {returned.missing.map((item) => (
          <li key={item} dir="auto">
            {item}
          </li>
        ))}
      </ul>
      {returned.letter === null && <p>{statusWords.letterFollows}</p>}
      {returned.letter && (
        <figure className={styles.letter}>
          <figcaption className={styles.small}>{words.returned.letter}</figcaption>
          <blockquote dir="auto">{returned.letter}</blockquote>
        </figure>
      )}
      {children}
    </section>
  );
}
