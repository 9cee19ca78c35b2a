import type { ReactNode } from "react";
import { words } from "#words/publication";
import { Serif } from "@/components/publication/serif";
import type { ListedArticle } from "@/lib/articles/queries";
import styles from "./front.module.css";
import { River } from "./river";
import { Teaser } from "./teaser";

/** The front page: one lead with real size, two or three seconds, then the latest. */
export function Front({
  name,
  lead,
  sentence,
  featured,
  latest,
  language,
  children,
}: {
  name: string;
  lead: ListedArticle;
  sentence: string | undefined;
  featured: ListedArticle[];
  latest: ListedArticle[];
  language: string;
  /** What stands between what editors chose and the latest. */
  children?: ReactNode;
}) {
  return (
    <>
      {sentence && <Serif face="italic" />}
      <h1 className="visually-hidden">{name}</h1>
      <Teaser piece={lead} size="lead" language={language} sentence={sentence} />
      {featured.length > 0 && (
        <section className={styles.seconds} aria-label={words.featured}>
          {featured.map((piece) => (
            <Teaser key={piece.slug} piece={piece} size="second" language={language} />
          ))}
        </section>
      )}
      {children}
      {latest.length > 0 && (
        <section className={styles.latest} aria-labelledby="latest">
          <h2 id="latest" className={styles.label}>
            {words.latest}
          </h2>
          <River pieces={latest} language={language} heading="h3" />
          <p className={styles.more}>
            <a href={archiveOf(latest.at(-1) ?? lead)}>{words.older}</a>
          </p>
        </section>
      )}
    </>
  );
}

/** Where the archive goes on from a piece: its month of UTC. */
const archiveOf = ({ publishedAt }: ListedArticle) =>
  `/archive/${publishedAt.toISOString().slice(0, 7).replace("-", "/")}`;
