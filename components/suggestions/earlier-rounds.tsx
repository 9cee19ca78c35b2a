import { words } from "#words/approving";
import { type Suggested, SuggestedChange, SuggestionThread } from "./suggested-change";
import styles from "./suggestions.module.css";

/** The rounds before this one, folded: each suggestion with how it was answered and what was said. */
export function EarlierRounds({
  suggestions,
}: {
  suggestions: readonly (Suggested & { round: number })[];
}) {
  const rounds = [...new Set(suggestions.map(({ round }) => round))].reverse();
  return rounds.map((round) => (
    <details key={round} className={styles.round}>
      <summary>{words.earlier.title(round)}</summary>
      <ol className={styles.record}>
        {suggestions
          .filter((suggestion) => suggestion.round === round)
          .map((suggestion) => (
            <li key={suggestion.id} value={suggestion.number}>
              <SuggestedChange suggestion={suggestion} />
              <p className={styles.answer} data-resolution={suggestion.resolution ?? "open"}>
                {words.earlier[suggestion.resolution ?? "open"]}
              </p>
              {suggestion.counter && (
                <p dir="auto">
                  {words.earlier.ownWording} <ins>{suggestion.counter}</ins>
                </p>
              )}
              <SuggestionThread thread={suggestion.thread} />
            </li>
          ))}
      </ol>
    </details>
  ));
}
