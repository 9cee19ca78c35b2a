import type { Span } from "@/lib/screening/outcome";
import styles from "./marked-text.module.css";

/** A comment with the words marked that it is about. Spans are UTF-16 offsets in it, in any order. */
export function MarkedText({ text, spans }: { text: string; spans: readonly Span[] }) {
  const stretches: { at: number; text: string; marked: boolean }[] = [];
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < done || end > text.length || end <= start) continue;
    if (start > done) stretches.push({ at: done, text: text.slice(done, start), marked: false });
    stretches.push({ at: start, text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) stretches.push({ at: done, text: text.slice(done), marked: false });
  return (
    <p className={styles.text} dir="auto">
      {stretches.map(({ at, text: words, marked }) =>
        marked ? <mark key={at}>{words}</mark> : words,
      )}
    </p>
  );
}
