import { words as callWords } from "#words/calls";
import { words as deskWords } from "#words/desk";
import { words as placementWords } from "#words/placements";
import { words as correctionWords } from "#words/proposals";
import { words } from "#words/reviews";
import { Age } from "@/components/queue/age";
import { TurnMark } from "@/components/queue/turn";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import styles from "./status-line.module.css";

/** Where the piece stands: whose turn, the promise, who holds it. */
export function StatusLine({ piece }: { piece: SubmissionForDesk }) {
  const { claim, correction, now } = piece;
  // An article is nobody's turn; a correction that is open on it is somebody's.
  const { turn, turnSince } = correction ?? piece;
  const closed = turn === "nobody";
  return (
    <div className={styles.status}>
      <p className={styles.first}>
        <TurnMark turn={turn} />
        <span>{correction ? correctionWords.line : deskWords.states[piece.state]}</span>
        {piece.receipt === null ? null : (
          <span className={styles.receipt}>{deskWords.receipt(piece.receipt)}</span>
        )}
        {closed ? null : (
          <Age since={turnSince} now={now} promise={piece.promise} answerBy={piece.answerBy} />
        )}
      </p>
      <p>
        {(closed ? words.closedSince : words.waitingSince)(
          deskWords.moment(turnSince),
          deskWords.ago(turnSince, now),
        )}{" "}
        {piece.promise && piece.answerBy ? words.promised(deskWords.day(piece.answerBy)) : null}{" "}
        {piece.turn !== "nobody" && piece.exclusiveUntil && piece.exclusiveUntil > now
          ? words.exclusive(deskWords.day(piece.exclusiveUntil))
          : null}
      </p>
      {piece.call ? <p>{callWords.review(piece.call.title)}</p> : null}
      {claim ? (
        <p>
          {claim.mine
            ? words.heldByYou(deskWords.moment(claim.since), deskWords.ago(claim.since, now))
            : words.heldBy(
                claim.name,
                deskWords.moment(claim.since),
                deskWords.ago(claim.since, now),
              )}
        </p>
      ) : piece.state === "submitted" ? (
        <p>
          {piece.forAnother
            ? words.forAnother
            : piece.lane?.mine
              ? words.laneMine
              : piece.lane
                ? words.laneOf(piece.lane.name)
                : words.heldByNobody}
        </p>
      ) : null}
      {piece.state === "changes_requested" && piece.dueAt ? (
        <p>{words.dueBy(deskWords.day(piece.dueAt))}</p>
      ) : null}
      {piece.unsent ? (
        <p>
          {words.unsent(
            piece.unsent.mine,
            piece.unsent.name,
            deskWords.moment(piece.unsent.savedAt),
          )}
        </p>
      ) : null}
      {piece.article?.slug && piece.state === "published" ? (
        <p>
          <a href={`/desk/front?piece=${piece.article.slug}`}>{placementWords.toFront}</a>
        </p>
      ) : null}
      {piece.scheduled ? (
        <p>
          {(piece.scheduled.missed ? words.missedItsHour : words.goesOut)(
            deskWords.moment(piece.scheduled.at),
          )}
        </p>
      ) : null}
    </div>
  );
}
