import { words } from "#words/articles";
import { words as frame } from "#words/publication";
import { Experience } from "@/components/contributors/experience";
import type { PublishedArticle } from "@/lib/articles/queries";
import styles from "./after.module.css";

/** Who wrote it: the line they signed with the piece, then, under their own name, their background. */
export function AboutAuthor({ article }: { article: PublishedArticle }) {
  const { author, authorNote, byline, handle } = article;
  return (
    <section className={styles.section} aria-labelledby="about-author">
      <h2 id="about-author" lang={frame.language} dir={frame.direction}>
        {words.aboutAuthor}
      </h2>
      <p className={styles.prose} dir="auto">
        {authorNote || author?.bio || <bdi>{byline}</bdi>}
      </p>
      {author && author.experience.length > 0 && (
        <details className={styles.folded}>
          <summary lang={frame.language} dir={frame.direction}>
            {words.experience}
          </summary>
          <Experience entries={author.experience} />
        </details>
      )}
      {handle && (
        <p className={styles.fine} lang={frame.language} dir={frame.direction}>
          <a href={`/contributors/${handle}`}>{words.aboutAuthorMore(byline)}</a>
        </p>
      )}
    </section>
  );
}
