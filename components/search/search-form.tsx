import { words } from "#words/search";
import { longestQuery } from "@/lib/terms/rules";
import styles from "./search-form.module.css";

export type SearchFormProps = {
  query: string;
  topic?: string | undefined;
  contributor?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  topics: { slug: string; name: string }[];
};

/** What to look for, and where: a plain form whose address can be kept and sent. */
export function SearchForm({ query, topic, contributor, from, to, topics }: SearchFormProps) {
  return (
    <search>
      <form className={styles.form} action="/search">
        <h1 className={styles.title}>{words.title}</h1>
        <div className={styles.line}>
          <input
            className={styles.query}
            type="search"
            name="q"
            defaultValue={query}
            maxLength={longestQuery}
            aria-label={words.label}
            aria-describedby="search-hint"
            dir="auto"
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="search"
          />
          <button className="button button-primary" type="submit">
            {words.apply}
          </button>
        </div>
        <p id="search-hint" className="fine">
          {words.hint}
        </p>
        <details className={styles.narrow}>
          <summary>{words.narrow}</summary>
          <div className={styles.filters}>
            <div className="field">
              <label htmlFor="search-topic">{words.filedUnder}</label>
              <select id="search-topic" className="control" name="topic" defaultValue={topic ?? ""}>
                <option value="">{words.anything}</option>
                {topics.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
            <div className="field">
              <label htmlFor="search-contributor">{words.writtenBy}</label>
              <input
                id="search-contributor"
                className="control"
                name="contributor"
                defaultValue={contributor}
                maxLength={120}
                dir="auto"
                autoComplete="off"
              />
            </div>
            <div className="field">
              <label htmlFor="search-from">{words.from}</label>
              <input
                id="search-from"
                className="control"
                type="date"
                name="from"
                defaultValue={from}
              />
            </div>
            <div className="field">
              <label htmlFor="search-to">{words.to}</label>
              <input id="search-to" className="control" type="date" name="to" defaultValue={to} />
            </div>
          </div>
        </details>
      </form>
    </search>
  );
}
