import { words } from "#words/approving";
import styles from "./approval.module.css";

/** Which keys answer a suggestion. Offered once they do: until the page has come alive, its place is kept empty. */
export function KeyHelp({ alive }: { alive: boolean }) {
  return (
    <details className={styles.keys} data-alive={alive}>
      <summary>{words.keysTitle}</summary>
      <dl>
        {words.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="fine">{words.keysNote}</p>
    </details>
  );
}
