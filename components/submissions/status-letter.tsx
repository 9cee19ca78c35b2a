import { longDay, longMoment } from "#words/dates";
import { words as proposalWords } from "#words/proposals";
import { words as statusWords } from "#words/status";
import { words } from "#words/submissions";
import { AppealForm } from "@/components/appeals/appeal-form";
import { ReviveButton } from "@/components/appeals/revive-button";
import { type Message, MessageThread } from "@/components/messages/message-thread";
import { AnswerReturned, type Returned } from "@/components/requests/answer-returned";
import { AnswerRounds, type Decision, type SentRequest } from "@/components/requests/answer-rounds";
import type { SubmissionState } from "@/db/schema/submissions";
import type { EventType } from "@/lib/events/vocabulary";
import type { OpenState } from "@/lib/proposals/rules";
import { Dated } from "./dated";
import { LeftWords } from "./kept-words";
import styles from "./status-letter.module.css";
import { WithdrawForm } from "./withdraw-form";

const correctionWords = proposalWords.status;

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
  opened: boolean;
  returned: Returned | null;
  dueAt: Date | null;
  publishAt: Date | null;
  late: boolean;
  address: string | null;
  expiresAt: Date | null;
  reviveUntil: Date | null;
  decisions: Decision[];
  revisions: number;
  history: {
    id: number;
    type: EventType;
    actor: "you" | "editor" | "clock";
    at: Date;
    /** Null: a letter whose words are not final yet. */
    told: string | null;
    missing: string[];
  }[];
  article: null | { slug: string };
  /** An open correction of it, once it is published. */
  correction: null | { state: OpenState; turnSince: Date };
  may: {
    withdraw: boolean;
    edit: boolean;
    approve: boolean;
    appeal: boolean;
    revive: boolean;
    write: boolean;
  };
};

/** Whose turn it is, since when, what happens next and by when, as a short letter; under it what happened. */
export function StatusLetter(props: {
  status: Status;
  requests: readonly SentRequest[];
  messages: readonly Message[];
  now: Date;
}) {
  const { status, now } = props;
  const { correction } = status;
  const { now: stands, next } = correction
    ? correctionWords[correction.state]
    : statusWords.letter[letterOf(status)];
  const waiting = status.state === "submitted" || status.state === "in_review";
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <p className={styles.receipt}>
          {status.receipt !== null && <b>{statusWords.receiptNumber(status.receipt)}</b>}
          {status.submittedAt && <span>{statusWords.sent(longDay(status.submittedAt))}</span>}
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
        <Fact name={statusWords.since} date={correction?.turnSince ?? status.turnSince} now={now} />
        {waiting && status.answerBy && (
          <Fact name={statusWords.answerBy} date={status.answerBy} now={now} />
        )}
        {waiting && status.exclusiveUntil && (
          <Fact name={statusWords.exclusive} date={status.exclusiveUntil} now={now} />
        )}
        {status.state === "changes_requested" && status.dueAt && (
          <Fact name={statusWords.due} date={status.dueAt} now={now} />
        )}
        {status.publishAt && !status.late && (
          <Fact name={statusWords.appears} date={status.publishAt} now={now} withHour />
        )}
        {status.address && (
          <div>
            <dt>{statusWords.address}</dt>
            <dd dir="ltr">{status.address}</dd>
          </div>
        )}
        {status.reviveUntil && (
          <Fact name={statusWords.reviveUntil} date={status.reviveUntil} now={now} />
        )}
        {status.expiresAt && <Fact name={statusWords.expires} date={status.expiresAt} now={now} />}
      </dl>
      {status.expiresAt && <p className="fine">{statusWords.expiresHint}</p>}
      {waiting && status.exclusiveUntil && <p className="fine">{statusWords.exclusiveHint}</p>}
      {status.returned && <AnswerReturned returned={status.returned} now={now} />}
      <Actions status={status} />
      <LeftWords
        names={[
          ...(status.may.withdraw ? [] : ["withdraw"]),
          ...(status.may.appeal ? [] : ["appeal"]),
        ]}
      />
      <AnswerRounds decisions={status.decisions} requests={props.requests} />
      {status.may.appeal && (
        <div>
          <AppealForm piece={status} />
        </div>
      )}
      <MessageThread
        submissionId={status.id}
        messages={props.messages}
        side="author"
        maySend={status.may.write}
      />
      <section className={styles.history} aria-labelledby="history-title">
        <h2 id="history-title" className={styles.subtitle}>
          {statusWords.history}
        </h2>
        {status.history.length === 0 ? (
          <p className="fine">{statusWords.noHistory}</p>
        ) : (
          <ol className={styles.events}>
            {status.history.map((event) => (
              <li key={event.id}>
                <time dateTime={event.at.toISOString()}>{longMoment(event.at)}</time>
                <Happened event={event} />
              </li>
            ))}
          </ol>
        )}
      </section>
      {status.may.withdraw && <WithdrawForm piece={status} opened={status.opened} />}
    </main>
  );
}

/** Which letter stands at its head: that of its state, but where that says too little. */
function letterOf({ state, returned, late, may }: Status) {
  if (returned) return "returned";
  if (late) return "late";
  return state === "expired" && !may.revive ? "over" : state;
}

function Fact(props: { name: string; date: Date; now: Date; withHour?: boolean }) {
  const { name, ...moment } = props;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Dated {...moment} />
      </dd>
    </div>
  );
}

/** What the author can do now; what asks to be done first, as the first button. */
function Actions({ status }: { status: Status }) {
  const { may } = status;
  return (
    <div className={styles.actions}>
      {status.article && status.state === "published" && (
        <a
          className={`button ${may.approve ? "" : "button-primary"}`}
          href={`/articles/${status.article.slug}`}
        >
          {statusWords.article}
        </a>
      )}
      {may.approve && (
        <a className="button button-primary" href={`/submissions/${status.id}/approve`}>
          {statusWords.approve}
        </a>
      )}
      {may.edit && (
        <a className="button button-primary" href={`/submissions/${status.id}`}>
          {status.state === "changes_requested" ? statusWords.answer : statusWords.write}
        </a>
      )}
      {may.revive && <ReviveButton piece={status} />}
      {!may.edit && !may.approve && (
        <a href={`/submissions/${status.id}`}>{statusWords.readYours}</a>
      )}
      {status.revisions > 1 && (
        <a href={`/submissions/${status.id}/compare`}>{statusWords.compare}</a>
      )}
    </div>
  );
}

/** What the head of the page sends its reader down for. */
const saysWhy: ReadonlySet<EventType> = new Set(["submission.killed", "article.retracted"]);

/** One event as a sentence, with what was written to the author folded under it. */
function Happened({ event }: { event: Status["history"][number] }) {
  const sentence = statusWords.events[event.type](statusWords.who[event.actor]);
  if (event.told === null && event.missing.length === 0)
    return (
      <span>
        {sentence} {statusWords.letterFollows}
      </span>
    );
  if (!event.told && event.missing.length === 0) return <span>{sentence}</span>;
  return (
    <div>
      <span>{sentence}</span>
      <details className={styles.told} open={saysWhy.has(event.type)}>
        <summary>{statusWords.read}</summary>
        {event.missing.length > 0 && (
          <ul>
            {event.missing.map((item) => (
              <li key={item} dir="auto">
                {item}
              </li>
            ))}
          </ul>
        )}
        {event.told === null && <p>{statusWords.letterFollows}</p>}
        {event.told && <p dir="auto">{event.told}</p>}
      </details>
    </div>
  );
}
