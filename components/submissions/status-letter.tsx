import { words } from "#words/submissions";
import type { SubmissionState } from "@/db/schema/submissions";
import { declineReasons } from "@/lib/decisions/rules";
import type { EventType } from "@/lib/events/vocabulary";
import { Dated } from "./dated";
import styles from "./status-letter.module.css";
import { WithdrawForm } from "./withdraw-form";

export type Status = {
  id: string;
  headline: string;
  state: SubmissionState;
  version: number;
  turnSince: Date;
  receipt: number | null;
  submittedAt: Date | null;
  answerBy: Date | null;
  exclusiveUntil: Date | null;
  claimed: boolean;
  decision: null | { kind: string; reasons: string[]; letter: string; decidedAt: Date };
  history: { id: number; type: EventType; actor: "you" | "editor" | "clock"; at: Date }[];
  article: null | { slug: string };
  may: { withdraw: boolean; edit: boolean };
};

/** Whose turn it is, since when, what happens next and by when, as a short letter; under it what happened. */
export function StatusLetter({ status, now }: { status: Status; now: Date }) {
  const { now: stands, next } = words.status.letter[status.state];
  const waiting = status.state === "submitted" || status.state === "in_review";
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <p className={styles.receipt}>
          {status.receipt !== null && <b>{words.status.receiptNumber(status.receipt)}</b>}
          {status.submittedAt && <span>{words.status.sent(words.day(status.submittedAt))}</span>}
        </p>
        <h1 className={styles.headline} dir="auto">
          {status.headline || words.list.untitled}
        </h1>
      </header>
      <div className={styles.letter}>
        <p>{stands}</p>
        <p>{next}</p>
      </div>
      <dl className={styles.facts}>
        <Fact name={words.status.since} date={status.turnSince} now={now} />
        {waiting && status.answerBy && (
          <Fact name={words.status.answerBy} date={status.answerBy} now={now} />
        )}
        {waiting && status.exclusiveUntil && (
          <Fact name={words.status.exclusive} date={status.exclusiveUntil} now={now} />
        )}
      </dl>
      {waiting && status.exclusiveUntil && <p className="fine">{words.status.exclusiveHint}</p>}
      {status.decision && <Decision decision={status.decision} />}
      <p className={styles.actions}>
        {status.article && status.state === "published" && (
          <a className="button button-primary" href={`/articles/${status.article.slug}`}>
            {words.status.article}
          </a>
        )}
        {status.may.edit ? (
          <a className="button button-primary" href={`/submissions/${status.id}`}>
            {words.status.write}
          </a>
        ) : (
          <a href={`/submissions/${status.id}`}>{words.status.readYours}</a>
        )}
      </p>
      <section className={styles.history} aria-labelledby="history-title">
        <h2 id="history-title" className={styles.subtitle}>
          {words.status.history}
        </h2>
        {status.history.length === 0 ? (
          <p className="fine">{words.status.noHistory}</p>
        ) : (
          <ol className={styles.events}>
            {status.history.map((event) => (
              <li key={event.id}>
                <time dateTime={event.at.toISOString()}>{words.day(event.at)}</time>
                <span>{words.events[event.type](words.who[event.actor])}</span>
              </li>
            ))}
          </ol>
        )}
      </section>
      {status.may.withdraw && <WithdrawForm piece={status} opened={status.claimed} />}
    </main>
  );
}

function Fact({ name, date, now }: { name: string; date: Date; now: Date }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Dated date={date} now={now} />
      </dd>
    </div>
  );
}

/** The decision, its reasons in the author's words for them, and the editor's letter. */
function Decision({ decision }: { decision: NonNullable<Status["decision"]> }) {
  const reasons = decision.reasons.map(
    (code) => declineReasons.find((reason) => reason.code === code)?.title ?? code,
  );
  return (
    <section className={styles.decision} aria-labelledby="decision-title">
      <h2 id="decision-title" className={styles.subtitle}>
        {words.kind[decision.kind] ?? words.status.decision}
      </h2>
      <p className="fine">{words.status.decided(words.day(decision.decidedAt))}</p>
      {decision.letter && <blockquote className={styles.quote}>{decision.letter}</blockquote>}
      {reasons.length > 0 && (
        <>
          <h3 className={styles.small}>{words.status.reasons}</h3>
          <ul className={styles.reasons}>
            {reasons.map((title, at) => (
              <li key={title}>
                {title}
                {at === 0 && reasons.length > 1 && (
                  <span className="fine"> ({words.status.mainReason})</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
