import type { ListedArticle } from "@/lib/articles/queries";
import styles from "./river.module.css";
import { Teaser } from "./teaser";

/** Pieces one under another, newest first. */
export function River({
  pieces,
  language,
  heading = "h2",
}: {
  pieces: ListedArticle[];
  language: string;
  heading?: "h2" | "h3";
}) {
  return (
    <div className={styles.river}>
      {pieces.map((piece) => (
        <Teaser key={piece.slug} piece={piece} size="river" language={language} heading={heading} />
      ))}
    </div>
  );
}
