"use client";

import { words } from "#words/answering";
import { words as statusWords } from "#words/status";
import { Dated } from "@/components/submissions/dated";
import { lacking } from "@/lib/requests/rules";
import { AnswerCard } from "./answer-card";
import type { Answers, Card } from "./answer-keeping";
import styles from "./answer-requests.module.css";
import type { Asked } from "./asked";

/** The editor's letter and their numbered requests, each with the author's answer, above the text they are about. */
export function AnswerRequests(props: {
  asked: { dueAt: Date | null; letter: string | null; requests: readonly Asked[] };
  now: Date;
  answers: Answers;
  cards: Record<string, Card>;
  /** Those whose words are in the text no more. */
  gone: ReadonlySet<string>;
  /** A resubmission was tried: what is open is said on each. */
  insist: boolean;
  onShow(request: Asked): void;
}) {
  const { asked, now, cards } = props;
  const left = asked.requests.filter(({ id }) => !cards[id] || lacking(cards[id])).length;
  const overdue = asked.dueAt !== null && asked.dueAt < now;
  return (
    <section className={styles.asked} aria-labelledby="asked-title" id="asked">
      <h2 className={styles.title} id="asked-title">
        {words.title}
      </h2>
      {asked.dueAt && (
        <p className={styles.by}>
          {overdue ? words.overdue : words.by}{" "}
          <b>
            <Dated date={asked.dueAt} now={now} />
          </b>
          {overdue && ` ${words.overdueHint}`}
        </p>
      )}
      {asked.letter === null && <p>{statusWords.letterFollows}</p>}
      {asked.letter && (
        <figure className={styles.letter}>
          <figcaption className={styles.small}>{words.letter}</figcaption>
          <blockquote dir="auto">{asked.letter}</blockquote>
        </figure>
      )}
      <ol className={styles.list}>
        {asked.requests.map((request) => {
          const card = cards[request.id];
          return (
            card && (
              <AnswerCard
                key={request.id}
                request={request}
                card={card}
                answers={props.answers}
                gone={props.gone.has(request.id)}
                insist={props.insist}
                onShow={() => props.onShow(request)}
              />
            )
          );
        })}
      </ol>
      <p className={styles.left} role="status">
        {words.left(left)}
      </p>
    </section>
  );
}
