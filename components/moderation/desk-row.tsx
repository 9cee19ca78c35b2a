"use client";

import { words as commentWords } from "#words/comments";
import { words } from "#words/comments-desk";
import { words as desk } from "#words/desk";
import { words as moderation } from "#words/moderation";
import { MarkedText } from "@/components/comments/marked-text";
import type { DeskComment } from "@/lib/moderation/queries";
import type { RefusalReason } from "@/lib/moderation/rules";
import { permalink } from "@/lib/threads/rules";
import { type Decided, isOpen } from "./decisions";
import styles from "./desk-row.module.css";
import { RefuseForm } from "./refuse-form";

type DeskRowProps = {
  row: DeskComment;
  now: Date;
  here: boolean;
  decided: Decided | undefined;
  refusing: boolean;
  may: { approve: boolean; refuse: boolean };
  onFocus: () => void;
  onApprove: () => void;
  onRefusing: (begin: boolean) => void;
  onRefuse: (reason: RefusalReason, explanation: string) => void;
  onUndo: () => void;
};

/** One comment on the desk: who, under what, in answer to what, why it waits, its words, and what can be done. */
export function DeskRow(props: DeskRowProps) {
  const { row, decided, refusing, may } = props;
  const open = isOpen(decided);
  return (
    <li
      className={styles.row}
      id={`row-${row.id}`}
      aria-label={words.rowOf(row.writer.name || words.nameless)}
      tabIndex={-1}
      data-here={props.here || undefined}
      data-done={open ? undefined : ""}
      onFocus={props.onFocus}
    >
      <CommentInView row={row} now={props.now} />
      {row.barred ? <p className={styles.fine}>{words.barred[row.barred]}</p> : null}
      {decided?.is === "failed" ? (
        <p className="notice notice-wrong" role="alert">
          {decided.refusal?.message ?? words.failed}
        </p>
      ) : null}
      {decided ? <Outcome decided={decided} undo={props.onUndo} /> : null}
      {open && !row.barred && refusing ? (
        <RefuseForm
          id={row.id}
          rule={row.rule}
          send={props.onRefuse}
          cancel={() => props.onRefusing(false)}
        />
      ) : null}
      {open && !row.barred && !refusing ? (
        <p className={styles.acts}>
          {may.approve ? (
            <button
              className="button"
              type="button"
              aria-describedby={`row-${row.id}`}
              onClick={props.onApprove}
            >
              {row.state === "published" ? words.keep : words.approve} <kbd>a</kbd>
            </button>
          ) : null}
          {may.refuse ? (
            <button
              className="button button-danger"
              type="button"
              aria-describedby={`row-${row.id}`}
              onClick={() => props.onRefusing(true)}
            >
              {words.refuse} <kbd>r</kbd>
            </button>
          ) : null}
        </p>
      ) : null}
    </li>
  );
}

/** The comment itself with all that is known of it. */
export function CommentInView({
  row,
  now,
  ofOne = false,
}: {
  row: DeskComment;
  now: Date;
  /** The page is about its writer: their name and record stand above already. */
  ofOne?: boolean;
}) {
  const { writer, piece, answers, record, rule } = row;
  const why =
    row.cause === "screen" || row.cause === null
      ? rule && words.reasons[rule]
      : words.causes[row.cause];
  return (
    <>
      <p className={styles.head}>
        {ofOne ? null : (
          <a className={styles.name} href={`/desk/comments/people/${writer.id}`}>
            <bdi>{writer.name || words.nameless}</bdi>
          </a>
        )}
        <span className={styles.state}>{words.states[row.state]}</span>
        {why ? <span className={styles.why}>{why}</span> : null}
        {row.reports > 0 ? <span className={styles.why}>{words.reported(row.reports)}</span> : null}
        {ofOne ? null : (
          <span className={styles.fine}>{words.record(record.published, record.refused)}</span>
        )}
        <time
          className={styles.fine}
          dateTime={row.createdAt.toISOString()}
          title={desk.moment(row.createdAt)}
        >
          {row.waitingSince
            ? words.waits(desk.span(row.waitingSince, now))
            : desk.ago(row.createdAt, now)}
        </time>
      </p>
      <p className={styles.fine}>
        {words.under}{" "}
        <a
          href={
            row.state === "published" ? permalink(piece.slug, row.id) : `/articles/${piece.slug}`
          }
        >
          <bdi>{piece.headline}</bdi>
        </a>
      </p>
      {answers?.text ? (
        <blockquote className={styles.parent}>
          <p>{words.answering(answers.name || words.nameless)}</p>
          <p className={styles.excerpt} dir="auto">
            {answers.text}
          </p>
        </blockquote>
      ) : null}
      <div className={styles.text}>
        <MarkedText text={row.text} spans={row.screened === "published" ? [] : row.spans} />
      </div>
      {row.said.length > 0 ? (
        <ul className={styles.said}>
          {row.said.map(({ reason, note }, place) => (
            // Two readers may say the same.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is not reordered
            <li key={place}>
              {commentWords.reporting.reasons[reason as "other"] ?? reason}
              {note ? <q>{note}</q> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {row.appeal ? (
        <div className={styles.appeal}>
          {row.refusedFor ? (
            <p>
              {words.refusedFor(
                moderation.reasons[row.refusedFor.reason as RefusalReason].title.toLowerCase(),
              )}
            </p>
          ) : null}
          <p>
            {words.appealSays} <q>{row.appeal}</q>
          </p>
        </div>
      ) : null}
    </>
  );
}

function Outcome({ decided, undo }: { decided: Decided; undo: () => void }) {
  if (decided.is === "failed") return null;
  const sentence =
    decided.is === "sending"
      ? words.sending
      : decided.is === "undone"
        ? words.undone
        : decided.is === "approved"
          ? words.approved
          : words.refused(moderation.reasons[decided.reason].title.toLowerCase());
  return (
    <p className={styles.outcome} role="status">
      {sentence}
      {"moderationId" in decided ? (
        <button className="button button-quiet" type="button" onClick={undo}>
          {words.undo} <kbd>u</kbd>
        </button>
      ) : null}
    </p>
  );
}
