import { words as deskWords } from "#words/desk";
import { words as frame } from "#words/publication";
import { words } from "#words/reviews";
import { ArticleBody } from "@/components/articles/article-body";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import { PointedText } from "./pointed-text";
import styles from "./review-text.module.css";

/** The text exactly as it will be read, with what the findings point at marked in it. */
export function ReviewText({ piece }: { piece: SubmissionForDesk }) {
  const { content } = piece;
  const asked = [...piece.requests.sent, ...piece.requests.noted].flatMap(
    ({ id, revision, anchor }) =>
      anchor && revision === piece.revision.number ? { ...anchor, id: `request-${id}` } : [],
  );
  const pointed = [...piece.findings, ...asked];
  const spansIn = (field: string) => pointed.filter((place) => place.field === field);
  return (
    <article className={styles.text} lang={content.language} dir={content.direction}>
      <header className={styles.head}>
        <p className={styles.opinion} lang={frame.language}>
          <strong>{words.opinion}</strong>
        </p>
        <h1
          className={styles.headline}
          data-field="headline"
          data-long={content.headline.length > 80 || undefined}
        >
          {content.headline ? (
            <PointedText text={content.headline} spans={spansIn("headline")} />
          ) : (
            words.missing.headline
          )}
        </h1>
        {content.standfirst ? (
          <p className={styles.standfirst} data-field="standfirst">
            <PointedText text={content.standfirst} spans={spansIn("standfirst")} />
          </p>
        ) : null}
        <p className={styles.by}>
          <strong data-field="byline">
            <PointedText text={content.byline} spans={spansIn("byline")} />
          </strong>
          <span lang={frame.language}>
            {words.revision(piece.revision.number, deskWords.day(piece.revision.madeAt))}
          </span>
        </p>
        <NewsAnswered news={content.news} />
      </header>
      <div data-field="body">
        <ArticleBody article={{ bodyHtml: piece.html, marks: piece.marks }} />
      </div>
      <section className={styles.after}>
        <h2 lang={frame.language}>{words.aboutAuthor}</h2>
        <p dir="auto" data-field="authorNote">
          {content.authorNote ? (
            <PointedText text={content.authorNote} spans={spansIn("authorNote")} />
          ) : (
            words.missing.note
          )}
        </p>
      </section>
    </article>
  );
}

function NewsAnswered({ news }: { news: SubmissionForDesk["content"]["news"] }) {
  if (!news.title && !news.url) return <p className={styles.news}>{words.missing.news}</p>;
  const title = news.title || news.url;
  const from = [news.source, news.date ? deskWords.day(new Date(`${news.date}T00:00:00Z`)) : ""];
  return (
    <p className={styles.news}>
      <span className={styles.label} lang={frame.language}>
        {words.answers}
      </span>
      {news.url ? (
        <a href={news.url} rel="noopener noreferrer" target="_blank">
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}
      <span className={styles.source}>{from.filter((part) => part !== "").join(", ")}</span>
    </p>
  );
}
