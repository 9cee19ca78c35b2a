import { words as proposalWords } from "#words/proposals";
import { words } from "#words/submissions";
import type { SubmissionState } from "@/db/schema/submissions";
import type { OpenState } from "@/lib/proposals/rules";
import type { Turn } from "@/lib/submissions/rules";
import { Dated } from "./dated";
import styles from "./piece-list.module.css";

const correctionWords = proposalWords.list;

type Piece = {
  id: string;
  headline: string;
  state: SubmissionState;
  turn: Turn;
  turnSince: Date;
  receipt: number | null;
  savedAt: Date | null;
  answerBy: Date | null;
  slug: string | null;
  /** An open correction of it, once it is published. */
  correcting: OpenState | null;
};

/** Where the author acts now: writing, approving, or looking. */
function pageOf({ state, correcting }: Piece) {
  if (correcting === "with_author") return "/approve";
  if (state === "draft" || state === "changes_requested") return "";
  return state === "author_approval" ? "/approve" : "/status";
}

/** A draft that has a receipt came back from the desk. */
const standOf = ({ state, receipt }: Piece) =>
  state === "draft" && receipt !== null ? "returned" : state;

const nextOf = (piece: Piece) =>
  piece.correcting
    ? correctionWords[piece.correcting]
    : { state: words.state[standOf(piece)], next: words.next[standOf(piece)] };

const isWaiting = ({ state }: Piece) => state === "submitted" || state === "in_review";

/** My submissions, or what would be here and how to begin. */
export function PieceList({ pieces, now }: { pieces: Piece[]; now: Date }) {
  if (pieces.length === 0)
    return (
      <section className={styles.empty}>
        <h2 className={styles.emptyTitle}>{words.list.empty}</h2>
        <p>{words.list.emptyText}</p>
        <p>
          <a href="/guidelines">{words.list.emptyHow}</a>
        </p>
      </section>
    );
  return (
    <ul className={styles.list}>
      {pieces.map((piece) => (
        <li key={piece.id} className={styles.piece}>
          <p className={styles.turn} data-turn={piece.turn}>
            <span className={styles.dot} aria-hidden="true" />
            {words.turn[piece.turn]}
          </p>
          <div className={styles.what}>
            <h2 className={styles.headline} dir="auto">
              <a href={`/submissions/${piece.id}${pageOf(piece)}`}>
                {piece.headline || words.list.untitled}
              </a>
            </h2>
            <p className={styles.next}>
              <b>{nextOf(piece).state}.</b> {nextOf(piece).next}
            </p>
            <p className={styles.facts}>
              <span>
                {words.list.since} <Dated date={piece.turnSince} now={now} />
              </span>
              {piece.answerBy && isWaiting(piece) && (
                <span>
                  {words.list.answerBy} <Dated date={piece.answerBy} now={now} />
                </span>
              )}
              {piece.receipt !== null && (
                <a href={`/submissions/${piece.id}/status`}>{words.list.receipt(piece.receipt)}</a>
              )}
              {piece.slug && piece.state === "published" && (
                <a href={`/articles/${piece.slug}`}>{words.list.read}</a>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
