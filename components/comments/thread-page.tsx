import type { ReactNode } from "react";
import { words } from "#words/comments";
import { words as publication } from "#words/publication";
import styles from "./thread-page.module.css";

/** A page of comments apart from its piece: which piece that is, and the way back to it. */
export function ThreadPage({
  slug,
  headline,
  children,
}: {
  slug: string;
  headline: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.page} lang={publication.language} dir={publication.direction}>
      <p className={styles.piece}>
        <a href={`/articles/${slug}`}>
          <bdi>{headline}</bdi>
        </a>
        <span className={styles.back}>{words.back}</span>
      </p>
      {children}
    </div>
  );
}
