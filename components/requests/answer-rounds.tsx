import { words as answering } from "#words/answering";
import { longDay } from "#words/dates";
import { words } from "#words/status";
import type { AnswerKind } from "@/db/schema/requests";
import { declineReasons } from "@/lib/decisions/rules";
import styles from "./answer-rounds.module.css";

export type Decision = {
  id: string;
  revision: number;
  kind: string;
  reasons: string[];
  /** Null until its words are final. */
  letter: string | null;
  decidedAt: Date;
};

export type SentRequest = {
  id: string;
  revision: number;
  number: number | null;
  text: string;
  /** The words of the text it is about. */
  anchor: { quote: string } | null;
  answer: AnswerKind | null;
  answerText: string;
};

/** The decisions of every round with their letters: the last one open, those before it folded. */
export function AnswerRounds(props: {
  decisions: readonly Decision[];
  requests: readonly SentRequest[];
}) {
  const [last, ...before] = props.decisions;
  if (!last) return null;
  return (
    <>
      <section className={styles.round} aria-labelledby="decision-title">
        <h2 id="decision-title" className={styles.title}>
          {words.kind[last.kind] ?? words.decision}
        </h2>
        <Letter decision={last} requests={props.requests} />
      </section>
      {before.map((decision) => (
        <details key={decision.id} className={styles.before}>
          <summary>
            {words.before(words.kind[decision.kind] ?? words.decision, longDay(decision.decidedAt))}
          </summary>
          <div className={styles.round}>
            <Letter decision={decision} requests={props.requests} />
          </div>
        </details>
      ))}
    </>
  );
}

/** The editor's letter, the decision's reasons in the author's words for them, and what was asked for and answered. */
function Letter({ decision, requests }: { decision: Decision; requests: readonly SentRequest[] }) {
  const reasons = decision.reasons.map(
    (code) => declineReasons.find((reason) => reason.code === code)?.title ?? code,
  );
  const asked =
    decision.kind === "request_changes"
      ? requests.filter(({ revision }) => revision === decision.revision)
      : [];
  return (
    <>
      <p className="fine">{words.decided(longDay(decision.decidedAt))}</p>
      {decision.letter === null && <p>{words.letterFollows}</p>}
      {decision.letter && (
        <blockquote className={styles.quote} dir="auto">
          {decision.letter}
        </blockquote>
      )}
      {reasons.length > 0 && (
        <>
          <h3 className={styles.small}>{words.reasons}</h3>
          <ul className={styles.reasons}>
            {reasons.map((title, at) => (
              <li key={title}>
                {title}
                {at === 0 && reasons.length > 1 && (
                  <span className="fine"> ({words.mainReason})</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {asked.length > 0 && (
        <ol className={styles.asked}>
          {asked.map(({ id, anchor, text, answer, answerText }) => (
            <li key={id}>
              {anchor && (
                <p className={styles.about} dir="auto">
                  {answering.showWords(anchor.quote)}
                </p>
              )}
              <p dir="auto">{text}</p>
              {answer && (
                <p className={styles.answer} dir="auto">
                  <b>{answering.kinds[answer]}</b>
                  {answerText.trim() && ` ${answerText}`}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
