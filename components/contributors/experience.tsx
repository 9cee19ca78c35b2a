import { words } from "#words/contributors";
import type { ListedExperience } from "@/lib/experience/queries";
import styles from "./experience.module.css";

/** A person's background, entry by entry. */
export function Experience({ entries }: { entries: ListedExperience[] }) {
  return (
    <ul className={styles.experience}>
      {entries.map((entry) => (
        <li key={`${entry.role} ${entry.organisation} ${entry.period}`}>
          <p className={styles.role} dir="auto">
            {entry.role}
          </p>
          <p className={styles.where} dir="auto">
            {[entry.organisation, entry.place].filter(Boolean).join(", ")}
            {entry.period && <span className={styles.period}>{entry.period}</span>}
          </p>
          {entry.seen && (
            <p className={styles.seen} dir="auto">
              <span className="visually-hidden">{words.seen}: </span>
              {entry.seen}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
