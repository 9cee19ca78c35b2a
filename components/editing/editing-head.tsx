import { words as deskWords } from "#words/desk";
import { words } from "#words/editing";
import type { Editing } from "@/lib/editing/queries";
import styles from "./editing.module.css";

/** What this page is, over which text one types, and what sending will undo. */
export function EditingHead({ editing }: { editing: Editing }) {
  const { piece, base, savedBy, savedAt } = editing;
  const { state } = piece;
  return (
    <header className={styles.head}>
      <a href={`/desk/submissions/${piece.id}`}>{words.back}</a>
      <h1>{words.title}</h1>
      <p>{words.over(base.number)}</p>
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
