import type { ReactNode } from "react";
import { words } from "#words/publication";
import { Moment } from "@/components/publication/moment";
import type { ListedArticle } from "@/lib/articles/queries";
import { readingMinutes } from "@/lib/content/measure";
import styles from "./teaser.module.css";

/** A piece in a list: `lead` and `second` on the front page, `river` everywhere else. */
export function Teaser({
  piece,
  size,
  language,
  sentence,
  headline = piece.headline,
  excerpt = piece.standfirst,
  heading: Heading = "h2",
  kicker = true,
}: {
  piece: ListedArticle;
  size: "lead" | "second" | "river";
  language: string;
  /** A first-hand sentence of the piece, to stand in the margin with its basis. */
  sentence?: string | undefined;
  /** The headline, and what stands in the place of the standfirst, with what a search found marked in them. */
  headline?: ReactNode;
  excerpt?: ReactNode;
  heading?: "h2" | "h3";
  /** Without what stands above the headline: the page says it. */
  kicker?: boolean;
}) {
  const { topic, basis } = piece;
  return (
    <article className={styles[size]}>
      {kicker && (
        <p className={styles.kicker}>
          {(size === "lead" || !topic) && <strong>{words.opinion}</strong>}{" "}
          {topic && <a href={`/topics/${topic.slug}`}>{topic.name}</a>}
        </p>
      )}
      <div className={styles.text}>
        <Heading className={styles.headline} lang={piece.language} dir={piece.direction}>
          <a href={`/articles/${piece.slug}`}>{headline}</a>
        </Heading>
        {excerpt && (
          <p className={styles.standfirst} lang={piece.language} dir={piece.direction}>
            {excerpt}
          </p>
        )}
        <p className={styles.by}>
          <Byline byline={piece.byline} handle={piece.handle} lang={piece.language} />{" "}
          <span className={styles.when}>
            <Moment at={piece.publishedAt} language={language} />{" "}
            <span>{words.readingTime(readingMinutes(piece.words))}</span>
          </span>
        </p>
      </div>
      {basis && (
        <div className={styles.basis}>
          <p className="visually-hidden">{words.inMargin}</p>
          {sentence && (
            <p className={styles.sentence} lang={piece.language} dir={piece.direction}>
              {sentence}
            </p>
          )}
          <p>
            <bdi lang={piece.language}>{words.basis(basis.role, basis.place)}</bdi>
          </p>
          <p className={styles.confirmed}>{basis.confirmed ? words.confirmed : words.ownAccount}</p>
        </div>
      )}
    </article>
  );
}

/** Who signed it, in the language they signed in, leading to their page where the byline is their own name. */
export function Byline({
  byline,
  handle,
  lang,
}: {
  byline: string;
  handle: string | null;
  lang: string;
}) {
  const name = <bdi lang={lang}>{byline}</bdi>;
  return (
    <span>
      {words.by} {handle ? <a href={`/contributors/${handle}`}>{name}</a> : name}
    </span>
  );
}
