import type { PublishedArticle } from "@/lib/articles/queries";
import styles from "./article-body.module.css";
import { withMarginNotes } from "./margin-notes";

/** The text itself, with the margin beside it. */
export function ArticleBody({
  article,
}: {
  article: Pick<PublishedArticle, "bodyHtml" | "marks">;
}) {
  return (
    <div className={styles.body}>
      <div
        className={styles.text}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by lib/content/render from checked JSON.
        dangerouslySetInnerHTML={{ __html: withMarginNotes(article.bodyHtml, article.marks) }}
      />
    </div>
  );
}
