import { words } from "#words/articles";
import { words as corrections } from "#words/corrections";
import { words as frame } from "#words/publication";
import { Moment } from "@/components/publication/moment";
import type { RetractedArticle } from "@/lib/articles/queries";
import { headlineClass } from "./article-head";
import styles from "./retraction.module.css";

/** What stays of a retracted piece: headline, byline, date and the reason. */
export function Retraction({ article, language }: { article: RetractedArticle; language: string }) {
  const { retracted } = words;
  return (
    <article className={styles.retraction}>
      <p className={styles.kicker}>{retracted.kicker}</p>
      <h1
        className={headlineClass(article.headline)}
        lang={article.language}
        dir={article.direction}
      >
        {article.headline}
      </h1>
      <p className={styles.by}>
        {frame.by} <bdi>{article.byline}</bdi>, {words.published}{" "}
        <Moment at={article.publishedAt} language={language} />
      </p>
      <div className={styles.notice} role="note">
        <p>
          <strong>{retracted.title}</strong> {retracted.text}
        </p>
        {article.retractionReason && (
          <p>
            <strong>{retracted.reason}:</strong> {article.retractionReason}
          </p>
        )}
        {article.retractedAt && (
          <p>
            {retracted.on} <Moment at={article.retractedAt} language={language} />
          </p>
        )}
        <p>
          <a href="/corrections">{corrections.all}</a>
        </p>
      </div>
    </article>
  );
}
