import { words } from "#words/editing";
import panel from "@/components/reviews/panel.module.css";
import { Section } from "@/components/reviews/section";
import { SuggestedChange, SuggestionThread } from "@/components/suggestions/suggested-change";
import type { SuggestionOnDesk } from "@/lib/suggestions/queries";

/** Every suggestion made on a piece, the last round first, with what the author answered. */
export function SuggestionsPanel({ suggestions }: { suggestions: SuggestionOnDesk[] }) {
  if (suggestions.length === 0) return null;
  const rounds = [...Map.groupBy(suggestions, ({ round }) => round)].reverse();
  return (
    <Section id="suggestions" title={words.suggestions} aside={suggestions.length}>
      {rounds.map(([round, made], index) => (
        <details key={round} className={panel.fold} open={index === 0}>
          <summary>{words.round(round)}</summary>
          <ol className={panel.list}>
            {made.map((suggestion) => (
              <li key={suggestion.id} className={panel.item}>
                <p className={panel.label}>
                  {words.numbered(suggestion.number, suggestion.mechanical)}
                </p>
                <SuggestedChange suggestion={suggestion} />
                <p>{words.resolutions[suggestion.resolution ?? "open"]}</p>
                {suggestion.counter ? (
                  <p className={panel.answer} dir="auto">
                    {suggestion.counter}
                  </p>
                ) : null}
                <SuggestionThread thread={suggestion.thread} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </Section>
  );
}
