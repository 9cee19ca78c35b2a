import { words } from "#words/editing";
import changed from "@/components/reviews/changed-text.module.css";
import type { SuggestionOnDesk } from "@/lib/suggestions/queries";
import styles from "./editing.module.css";

/** What the author countered, each with their own wording and what they say. */
export function CounteredList({ countered }: { countered: SuggestionOnDesk[] }) {
  if (countered.length === 0) return null;
  return (
    <section className={styles.countered} id="answered" aria-labelledby="answered-title">
      <h2 id="answered-title">{words.answered}</h2>
      <p className="fine">{words.answeredText}</p>
      <ol className={styles.list}>
        {countered.map((suggestion) => (
          <li key={suggestion.id} className={styles.item}>
            <p className={styles.label}>{words.was}</p>
            <SuggestedWords suggestion={suggestion} />
            {suggestion.counter ? (
              <>
                <p className={styles.label}>{words.theirWording}</p>
                <p className={styles.words} dir="auto">
                  {suggestion.counter}
                </p>
              </>
            ) : null}
            {suggestion.thread.map(({ id, text }) => (
              <div key={id}>
                <p className={styles.label}>{words.theirMessage}</p>
                <p className={styles.words} dir="auto">
                  {text}
                </p>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One suggestion in words: what stood, what was to stand, and a little around it. */
export function SuggestedWords({ suggestion }: { suggestion: SuggestionOnDesk }) {
  const { before, after, context, sentence } = suggestion;
  if (!before && !after) return <p className={styles.words}>{sentence}</p>;
  return (
    <p className={`${styles.words} ${changed.changed}`} dir="auto">
      {context.left}
      {before ? <del>{before}</del> : null}
      {before && after ? " " : null}
      {after ? <ins>{after}</ins> : null}
      {context.right}
    </p>
  );
}
