import { words } from "#words/articles";
import { Moment } from "@/components/publication/moment";
import type { PublishedArticle } from "@/lib/articles/queries";
import type { Response, Responses } from "@/lib/responses/queries";
import styles from "./response-chain.module.css";

/** The argument a piece stands in: what it answers, itself, and what answers it, each edge named. */
export function ResponseChain({
  article,
  language,
}: {
  article: PublishedArticle;
  language: string;
}) {
  const { answers, answeredBy }: Responses = article.responses;
  if (!answers && answeredBy.length === 0) return null;
  return (
    <section aria-labelledby="responses">
      <h2 id="responses" className={styles.title}>
        {words.responses.title}
      </h2>
      <ol className={styles.chain}>
        {answers && (
          <Link
            response={answers}
            edge={words.responses.answers[answers.kind ?? "replies"]}
            language={language}
          />
        )}
        <li aria-current="page">
          <p className={styles.edge}>{words.responses.here}</p>
          <p className={styles.here} lang={article.language} dir={article.direction}>
            {article.headline}
          </p>
        </li>
        {answeredBy.map((response) => (
          <Link
            key={response.slug}
            response={response}
            edge={words.responses.answeredBy[response.kind ?? "replies"]}
            language={language}
          />
        ))}
      </ol>
    </section>
  );
}

function Link({
  response,
  edge,
  language,
}: {
  response: Response;
  edge: string;
  language: string;
}) {
  return (
    <li>
      <p className={styles.edge}>{edge}</p>
      <p className={styles.headline} lang={response.language} dir={response.direction}>
        <a href={`/articles/${response.slug}`}>{response.headline}</a>
      </p>
      <p className={styles.by}>
        {words.responses.from} <bdi>{response.byline}</bdi>,{" "}
        <Moment at={response.publishedAt} language={language} />
      </p>
    </li>
  );
}
