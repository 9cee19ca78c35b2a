import { words } from "#words/publication";
import styles from "./masthead.module.css";

export type MastheadProps = {
  name: string;
  tagline: string;
  topics: { slug: string; name: string }[];
};

/** The publication's name, what it is, where to go. The name carries the house's sign: a rule in the margin. */
export function Masthead({ name, tagline, topics }: MastheadProps) {
  return (
    <header className={styles.masthead}>
      <div className={styles.top}>
        <div>
          <a className={styles.name} href="/">
            {name}
          </a>
          <p className={styles.tagline}>{tagline}</p>
        </div>
        <nav className={styles.account} aria-label={words.accountNav}>
          <a className={styles.search} href="/search">
            <span className="visually-hidden">{words.search}</span>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <circle cx="6.5" cy="6.5" r="5" />
              <path d="M10.2 10.2 15 15" />
            </svg>
          </a>
          <a href="/guidelines">{words.howToSubmit}</a>
          <a data-account href="/sign-in">
            {words.signIn}
          </a>
          <a className={styles.write} href="/submissions/new">
            {words.writeForUs}
          </a>
        </nav>
      </div>
      {topics.length > 0 && (
        <nav className={styles.topics} aria-label={words.topicsNav}>
          <ul>
            {topics.map((topic) => (
              <li key={topic.slug}>
                <a href={`/topics/${topic.slug}`}>{topic.name}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
