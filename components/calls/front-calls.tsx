import { words } from "#words/calls";
import { Day } from "@/components/publication/moment";
import type { ListedCall } from "@/lib/calls/queries";
import styles from "./calls.module.css";

/** As many calls as the front page names; the others are one step away. */
const named = 3;

/** On the front page: what the publication is looking for, while it is looking for anything. */
export function FrontCalls({ calls, language }: { calls: ListedCall[]; language: string }) {
  if (calls.length === 0) return null;
  const { front } = words;
  return (
    <section className={styles.line} aria-labelledby="calls">
      <h2 id="calls" className={styles.label}>
        {front.title}
      </h2>
      <ul className={styles.open}>
        {calls.slice(0, named).map(({ id, title, lastDay }) => (
          <li key={id}>
            <a href={`/calls#call-${id}`} dir="auto">
              {title}
            </a>
            <span>
              {front.until} <Day day={lastDay} language={language} />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.more}>
        <a href="/calls">{front.all}</a>
      </p>
    </section>
  );
}
