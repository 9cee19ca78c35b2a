import type { ReactNode } from "react";
import { words } from "#words/search";
import { Teaser } from "@/components/articles/teaser";
import type { Excerpt } from "@/lib/excerpts/queries";
import { Marked } from "./marked";
import styles from "./results.module.css";

/** Pieces that were found, the best first, each with the words that were looked for marked where they stand. */
export function Results({
  pieces,
  heading,
  language,
  children,
}: {
  pieces: Excerpt[];
  /** How many there are, in words. */
  heading: string;
  language: string;
  /** How the question was read, where it was not read as it stands. */
  children?: ReactNode;
}) {
  return (
    <section aria-labelledby="found">
      <header className={styles.head}>
        <h2 id="found" className={styles.count}>
          {heading}
        </h2>
        {children}
      </header>
      <ol className={styles.list}>
        {pieces.map(({ piece, headline, excerpt }) => (
          <li key={piece.slug}>
            <Teaser
              piece={piece}
              size="river"
              language={language}
              heading="h3"
              headline={<Marked stretches={headline} />}
              excerpt={<Marked stretches={excerpt} />}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A question and what was made of it. */
export function Correction({
  instead,
  typed,
  literally,
}: {
  instead: string;
  typed: string;
  /** The address of the search for exactly what was typed. */
  literally: string;
}) {
  return (
    <>
      <p className={styles.reading}>
        {words.corrected}{" "}
        <strong>
          <bdi>{instead}</bdi>
        </strong>
      </p>
      <p className={styles.otherwise}>
        {words.insteadOf}{" "}
        <a href={literally}>
          <bdi>{typed}</bdi>
        </a>
      </p>
    </>
  );
}
