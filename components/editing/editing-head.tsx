import { words as deskWords } from "#words/desk";
import { words } from "#words/editing";
import { words as proposalWords } from "#words/proposals";
import type { Editing } from "@/lib/editing/queries";
import styles from "./editing.module.css";

const correctionWords = proposalWords.head;

/** What this page is, over which text one types, and what sending will undo. */
export function EditingHead({ editing }: { editing: Editing }) {
  const { piece, base, savedBy, savedAt } = editing;
  const { state } = piece;
  return (
    <header className={styles.head}>
      <a href={`/desk/submissions/${piece.id}`}>{words.back}</a>
      <h1>{state === "published" ? correctionWords.title : words.title}</h1>
      <p>
        {state !== "published"
          ? words.over(base.number)
          : piece.correction
            ? correctionWords.overAnswer(base.number)
            : correctionWords.over(base.number)}
      </p>
      {state === "ready" || state === "scheduled" ? (
        <p className="notice">{words.voids[state]}</p>
      ) : null}
      {savedBy ? (
        <p className="fine">{words.lastSaved(savedBy, deskWords.moment(savedAt))}</p>
      ) : null}
      <noscript>
        <p className="notice notice-wrong">{words.needsScript}</p>
      </noscript>
    </header>
  );
}

/** The same for a piece that is not edited any more. */
export function ClosedHead({ id }: { id: string }) {
  return (
    <header className={styles.head}>
      <a href={`/desk/submissions/${id}`}>{words.back}</a>
      <h1>{words.title}</h1>
      <p>{words.closed}</p>
    </header>
  );
}
