import { words } from "#words/corrections";
import { words as proposalWords } from "#words/proposals";
import { words as frame } from "#words/publication";
import { Moment } from "@/components/publication/moment";
import type { Correction } from "@/lib/corrections/queries";
import after from "./after.module.css";
import { ChangedSentences } from "./changed-sentences";
import styles from "./corrections.module.css";

/** The dated notices of a piece, the newest first; nothing where there is none. */
export function Corrections({
  corrections,
  language,
  textLanguage,
}: {
  corrections: Correction[];
  /** The publication's; the piece's own. */
  language: string;
  textLanguage: string;
}) {
  if (corrections.length === 0) return null;
  return (
    <section className={after.section} id="corrections" lang={frame.language} dir={frame.direction}>
      <h2>{words.title}</h2>
      <ol className={styles.list}>
        {corrections.map((correction) => (
          <li key={correction.id} className={styles.notice}>
            <p className={styles.kind}>
              <strong>{words.kinds[correction.kind]}</strong>,{" "}
              <Moment at={correction.madeAt} language={language} />
            </p>
            <p className={styles.text}>
              <bdi>{correction.text || proposalWords.fixed}</bdi>
            </p>
            <ChangedSentences correction={correction} language={textLanguage} />
          </li>
        ))}
      </ol>
      <p className={after.fine}>
        <a href="/corrections">{words.all}</a>
      </p>
    </section>
  );
}
