import { words } from "#words/articles";
import { words as corrected } from "#words/corrections";
import { words as frame } from "#words/publication";
import { Day, Moment } from "@/components/publication/moment";
import type { PublishedArticle } from "@/lib/articles/queries";
import { readingMinutes } from "@/lib/content/measure";
import { disclosedSentences } from "@/lib/disclosures/rules";
import styles from "./article-head.module.css";
import { Byline } from "./teaser";

/** Above the text: what it is, what it says, whose it is, what they disclose, and the news it answers. */
export function ArticleHead({
  article,
  language,
}: {
  article: PublishedArticle;
  language: string;
}) {
  const { topic, news } = article;
  const disclosed = disclosedSentences(article.disclosures);
  return (
    <header className={styles.head}>
      <p className={styles.kicker} lang={frame.language} dir={frame.direction}>
        <strong>{frame.opinion}</strong>{" "}
        {topic && <a href={`/topics/${topic.slug}`}>{topic.name}</a>}
      </p>
      <h1 className={headlineClass(article.headline)}>{article.headline}</h1>
      {article.standfirst && <p className={styles.standfirst}>{article.standfirst}</p>}
      <div className={styles.interface} lang={frame.language} dir={frame.direction}>
        <p className={styles.by}>
          <Byline byline={article.byline} handle={article.handle} lang={article.language} />{" "}
          <span className={styles.when}>
            <Moment at={article.publishedAt} language={language} />{" "}
            <span>{frame.readingTime(readingMinutes(article.words))}</span>
          </span>
        </p>
        <CorrectedOn corrections={article.corrections} language={language} />
        <p className={styles.disclosures}>
          {disclosed.length === 0 ? (
            words.nothingDisclosed
          ) : (
            <>
              <strong>{words.discloses}</strong>{" "}
              <bdi lang={article.language}>{disclosed.join(" ")}</bdi>
            </>
          )}
        </p>
      </div>
      {news.title && (
        <p className={styles.news}>
          <span className={styles.label} lang={frame.language} dir={frame.direction}>
            {words.inTheNews}
          </span>
          {news.url ? (
            <a href={news.url} rel="noopener">
              {news.title}
            </a>
          ) : (
            <bdi>{news.title}</bdi>
          )}
          <span className={styles.source} lang={frame.language} dir={frame.direction}>
            {news.source && <bdi>{news.source}</bdi>}{" "}
            {news.date && <Day day={news.date} language={language} />}
          </span>
        </p>
      )}
    </header>
  );
}

/** That something was put right since, and when: a reader should know before the first line. */
function CorrectedOn({
  corrections,
  language,
}: {
  corrections: PublishedArticle["corrections"];
  language: string;
}) {
  const { since, sinceLink } = corrected;
  const newest = corrections.find(({ kind }) => kind in since);
  if (!newest) return null;
  return (
    <p className={styles.corrected}>
      {since[newest.kind as keyof typeof since]} <Moment at={newest.madeAt} language={language} />:{" "}
      <a href="#corrections">{sinceLink}</a>
    </p>
  );
}

/** A headline may have 300 characters; the longer it is, the calmer it is set. */
export function headlineClass(headline: string) {
  if (headline.length > 160) return `${styles.headline} ${styles.longest}`;
  if (headline.length > 80) return `${styles.headline} ${styles.long}`;
  return styles.headline;
}
