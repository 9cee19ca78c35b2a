import { words } from "#words/approving";
import { ChangedWords } from "@/components/reviews/changed-words";
import type { FieldStretch } from "@/lib/differences/show";
import styles from "./suggestions.module.css";

export type Suggested = {
  id: string;
  number: number;
  mechanical: boolean;
  field: string;
  kind: string;
  before: string;
  after: string;
  context: { left: string; right: string };
  /** Word by word, where a whole field is replaced. */
  stretches: FieldStretch[] | null;
  /** All of it as one sentence. */
  sentence: string;
  resolution: "accepted" | "rejected" | "countered" | null;
  counter: string;
  thread: { id: string; text: string; at: Date; who: "you" | "author" | "editor" }[];
};

/** What of a suggestion says the change itself. */
export type Change = Pick<
  Suggested,
  "field" | "kind" | "before" | "after" | "context" | "stretches" | "sentence"
>;

/** One suggestion in words: what was and what would be, with a little of what stands around it. */
export function SuggestedChange({
  suggestion,
  brief = false,
}: {
  suggestion: Change;
  /** Without what stands around it: the text itself is beside. */
  brief?: boolean;
}) {
  const { field, kind, before, after, context, sentence, stretches } = suggestion;
  const named = words.fields[field];
  // What changes only form or place has no words of its own: the sentence says it.
  if (!isWorded(kind))
    return (
      <p className={styles.words} dir="auto">
        {sentence}
      </p>
    );
  return (
    <div className={styles.change}>
      {named && <p className={styles.named}>{named}</p>}
      <p className={styles.words} dir="auto">
        {!brief && <span className={styles.around}>{context.left}</span>}
        {stretches ? (
          <ChangedWords runs={stretches} />
        ) : (
          <>
            {before && <del>{before}</del>}
            {before && after && " "}
            {after && <ins>{after}</ins>}
          </>
        )}
        {!brief && <span className={styles.around}>{context.right}</span>}
      </p>
    </div>
  );
}

const isWorded = (kind: string) => ["insert", "delete", "replace"].includes(kind);

/** What was said beside a suggestion, oldest first. */
export function SuggestionThread({ thread }: { thread: Suggested["thread"] }) {
  if (thread.length === 0) return null;
  return (
    <ul className={styles.thread} aria-label={words.thread}>
      {thread.map(({ id, text, who }) => (
        <li key={id} dir="auto">
          <b>{words.who[who]}</b> {text}
        </li>
      ))}
    </ul>
  );
}
