import { words } from "#words/desk";
import styles from "./desk.module.css";

/** Keeps the list's place while it is read. */
export default function DeskLoading() {
  return (
    <div className={styles.loading} role="status">
      <p className="visually-hidden">{words.loading}</p>
      <div aria-hidden="true" className={styles.lines} />
    </div>
  );
}
