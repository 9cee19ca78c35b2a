import { words } from "#words/corrections";
import { words as frame } from "#words/publication";
import { Moment } from "@/components/publication/moment";
import type { Correction } from "@/lib/corrections/queries";
import after from "./after.module.css";
import styles from "./corrections.module.css";

/** The dated notices of a piece, the newest first; nothing where there is none. */
export function Corrections({
  corrections,
  language,
}: {
  corrections: Correction[];
  language: string;
}) {
  if (corrections.length === 0) return null;
  return (
    <section className={after.section} id="corrections" lang={frame.language} dir={frame.direction}>
      <h2>{words.title}</h2>
      <ol className={styles.list}>
        {corrections.map(({ id, kind, text, madeAt }) => (
          <li key={id} className={styles.notice}>
            <p className={styles.kind}>
              <strong>{words.kinds[kind]}</strong>, <Moment at={madeAt} language={language} />
            </p>
            <p className={styles.text} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
