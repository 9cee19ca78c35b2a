import { words as frame } from "#words/publication";
import { words } from "#words/search";
import styles from "./nothing-found.module.css";

/** No piece fits: why that may be, and what to try. */
export function NothingFound({ everywhere }: { everywhere: string | undefined }) {
  const { title, withFilters, hints, drop, write } = words.nothing;
  return (
    <section className={styles.nothing}>
      <h2>{everywhere ? withFilters : title}</h2>
      <ul>
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      {everywhere && (
        <p className={styles.ways}>
          <a className="button" href={everywhere}>
            {drop}
          </a>
        </p>
      )}
      <p>
        {write} <a href="/guidelines">{frame.howToSubmit}</a>
      </p>
    </section>
  );
}

/** Something to read where there are no results: one thing to say. */
export function Notice({ title, text }: { title: string; text?: string }) {
  return (
    <section className={styles.nothing}>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
    </section>
  );
}

/** Before anything is asked. */
export function Begin({ topics }: { topics: { slug: string; name: string }[] }) {
  const { title, text, topics: or } = words.begin;
  return (
    <section className={styles.nothing}>
      <h2>{title}</h2>
      <p>{text}</p>
      {topics.length > 0 && (
        <>
          <h3 id="search-topics">{or}</h3>
          <ul className={styles.topics} aria-labelledby="search-topics">
            {topics.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/topics/${slug}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
