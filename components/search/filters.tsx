import { words } from "#words/search";
import styles from "./filters.module.css";

/** What narrows the search, each with the way to leave it away. */
export function Filters({ filters }: { filters: { text: string; without: string }[] }) {
  if (filters.length === 0) return null;
  return (
    <div className={styles.filters}>
      <span id="search-only">{words.filters.title}</span>
      <ul aria-labelledby="search-only">
        {filters.map(({ text, without }) => (
          <li key={without}>
            <a href={without} aria-label={words.filters.drop(text)}>
              <bdi>{text}</bdi>
              <svg viewBox="0 0 10 10" aria-hidden="true">
                <path d="M1 1l8 8M9 1l-8 8" />
              </svg>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
