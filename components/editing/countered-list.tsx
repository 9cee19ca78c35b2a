import { words } from "#words/editing";
import { SuggestedChange, SuggestionThread } from "@/components/suggestions/suggested-change";
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
            <SuggestedChange suggestion={suggestion} />
            {suggestion.counter ? (
              <>
                <p className={styles.label}>{words.theirWording}</p>
                <p className={styles.words} dir="auto">
                  {suggestion.counter}
                </p>
              </>
            ) : null}
            <SuggestionThread thread={suggestion.thread} />
          </li>
        ))}
      </ol>
    </section>
  );
}
