import { words } from "#words/desk";
import type { Turn } from "@/lib/submissions/rules";
import styles from "./turn.module.css";

/** Whose turn: filled when it is the desk's, hollow otherwise; the word says it too, never the dot alone. */
export function TurnMark({ turn }: { turn: Turn }) {
  return (
    <span className={styles.turn} data-turn={turn}>
      <svg className={styles.dot} viewBox="0 0 10 10" aria-hidden="true">
        <circle cx="5" cy="5" r="4" />
      </svg>
      {words.turns[turn]}
    </span>
  );
}
