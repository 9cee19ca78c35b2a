import type { ListedArticle } from "@/lib/articles/queries";
import styles from "./river.module.css";
import { Teaser } from "./teaser";

/** Pieces one under another, newest first. */
export function River({
  pieces,
  language,
  heading = "h2",
  of,
}: {
  pieces: ListedArticle[];
  language: string;
  heading?: "h2" | "h3";
  /** The topic they all have, which their page says once. */
  of?: string;
}) {
  return (
    <div className={styles.river}>
      {pieces.map((piece) => (
        <Teaser
          key={piece.slug}
          piece={piece}
          size="river"
          language={language}
          heading={heading}
          kicker={piece.topic === null || piece.topic.slug !== of}
        />
      ))}
    </div>
  );
}
