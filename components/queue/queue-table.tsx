import { words as deskWords } from "#words/desk";
import { words as correctionWords } from "#words/proposals";
import { words } from "#words/queue";
import type { QueueRow } from "@/lib/queue/queries";
import type { View } from "@/lib/queue/rules";
import { Age } from "./age";
import styles from "./queue-table.module.css";
import { TurnMark } from "./turn";

type QueueTableProps = { view: View; rows: QueueRow[]; now: Date };

/** The list itself: one row of 40 px a piece, two lines on a phone. */
export function QueueTable({ view, rows, now }: QueueTableProps) {
  return (
    <div className={styles.room}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption(view)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.turn}</th>
            <th scope="col">{words.columns.age}</th>
            <th scope="col">{words.columns.piece}</th>
            <th scope="col">{words.columns.author}</th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.topic}</th>
            <th scope="col">{words.columns.held}</th>
            <th scope="col" className={styles.number}>
              {words.columns.findings}
            </th>
            <th scope="col" className={styles.number}>
              {words.columns.receipt}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QueueLine key={row.id} row={row} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function QueueLine({ row, now }: { row: QueueRow; now: Date }) {
  const apart = row.own ? words.own : row.recused ? words.recused : null;
  return (
    <tr>
      <td className={styles.turn}>
        <TurnMark turn={row.turn} />
      </td>
      <td className={styles.age}>
        <Age since={row.turnSince} now={now} promise={row.promise} answerBy={row.answerBy} />
      </td>
      <th scope="row" className={styles.piece}>
        <span className={styles.line}>
          <a className={styles.link} href={`/desk/submissions/${row.id}`} data-queue-row dir="auto">
            {row.headline || deskWords.untitled}
          </a>
          {apart ? (
            <span className={styles.apart} title={row.own ? words.ownInFull : words.recusedInFull}>
              {apart}
            </span>
          ) : null}
        </span>
      </th>
      <td className={styles.author} title={words.byline(row.byline, row.author)}>
        <bdi>{words.byline(row.byline, row.author)}</bdi>
      </td>
      <td className={styles.state}>
        {row.correcting ? correctionWords.queue : deskWords.states[row.state]}
      </td>
      <td className={styles.filed}>{row.topic ?? words.none}</td>
      <td className={styles.held}>
        {row.claim
          ? words.held(row.claim.name, row.claim.mine, deskWords.span(row.claim.since, now))
          : words.none}
      </td>
      <td className={styles.number}>
        {row.findings === 0 ? (
          <span className={styles.none}>0</span>
        ) : (
          <>
            <span aria-hidden="true">{row.findings}</span>
            <span className="visually-hidden">{words.findings(row.findings)}</span>
          </>
        )}
      </td>
      <td className={`${styles.number} ${styles.receipt}`}>{row.receipt}</td>
    </tr>
  );
}
