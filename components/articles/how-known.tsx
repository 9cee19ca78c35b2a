import { words } from "#words/articles";
import { words as frame } from "#words/publication";
import type { PublishedArticle } from "@/lib/articles/queries";
import styles from "./after.module.css";
import { noteOn } from "./margin-notes";

/** "How the author knows": in their words, then sentence by sentence, with what the desk could confirm. */
export function HowKnown({ article }: { article: PublishedArticle }) {
  const { howKnown, marks } = article;
  if (!howKnown && marks.length === 0) return null;
  const confirmed = marks.filter(
    ({ attestation }) => attestation && attestation.method !== "account",
  ).length;
  return (
    <section className={styles.section} aria-labelledby="how-known">
      <h2 id="how-known" lang={frame.language} dir={frame.direction}>
        {words.howKnown}
      </h2>
      {howKnown && <p className={styles.prose}>{howKnown}</p>}
      {marks.length > 0 && (
        <>
          <p className={styles.fine} lang={frame.language} dir={frame.direction}>
            {words.marked(marks.length, confirmed)}
          </p>
          <ol className={styles.marks}>
            {marks.map((mark) => (
              <Mark key={mark.id} mark={mark} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Mark({ mark }: { mark: PublishedArticle["marks"][number] }) {
  const { basis, confirmation, scope } = noteOn(mark);
  return (
    <li>
      <p className={styles.sentence}>
        <a href={`#mark-${mark.id}`}>{mark.sentence}</a>
      </p>
      <div className={styles.note}>
        {basis && (
          <p className={styles.basis} dir="auto">
            {basis}
          </p>
        )}
        <p lang={frame.language} dir={frame.direction}>
          {confirmation} {scope}
        </p>
      </div>
    </li>
  );
}
