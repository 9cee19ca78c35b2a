import { words } from "#words/writing";
import styles from "./body-field.module.css";

/** Holds the editor's place while it loads, so that nothing moves when it comes. */
export function BodyPlaceholder() {
  return <p className={styles.placeholder}>{words.bodyLoading}</p>;
}
