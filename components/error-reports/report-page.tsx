import type { ReactNode } from "react";
import { words } from "#words/error-reports";
import styles from "./report-page.module.css";

type Piece = {
  slug: string;
  headline: string;
  byline: string;
  language: string;
  direction: "ltr" | "rtl";
};

/** Saying what is wrong in a piece: which piece, what happens to it, the form. */
export function ReportPage({ piece, children }: { piece: Piece; children: ReactNode }) {
  const { slug, headline, byline, language, direction } = piece;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.piece}>
          {words.piece}{" "}
          <a href={`/articles/${slug}`} lang={language} dir={direction}>
            {headline}
          </a>{" "}
          {words.by} <bdi>{byline}</bdi>
        </p>
        <p>
          {words.follows} <a href="/corrections">{words.allCorrections}</a>.
        </p>
      </header>
      {children}
      <p className={`fine ${styles.other}`}>
        {words.disagree}{" "}
        <a href={`/submissions/new?respondsTo=${slug}`} rel="nofollow">
          {words.respond}
        </a>
      </p>
    </div>
  );
}

/** What happens next, and nothing that does not. */
export function ReportSent({ slug }: { slug: string }) {
  const { sent } = words;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{sent.title}</h1>
        <p>
          {sent.next} <a href="/corrections">{sent.corrections}</a>.
        </p>
        <p>{sent.answer}</p>
      </header>
      <p>
        <a className="button" href={`/articles/${slug}`}>
          {sent.back}
        </a>
      </p>
    </div>
  );
}
