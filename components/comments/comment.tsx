import { words } from "#words/comments";
import { momentInWords } from "@/components/publication/dates";
import type { PublicComment } from "@/lib/threads/queries";
import { anchorOf, permalink } from "@/lib/threads/rules";
import styles from "./comment.module.css";
import { CommentText } from "./comment-text";

/** One comment on the page; of one that is gone, its empty place, while replies to it stand. */
export function Comment({
  comment,
  slug,
  open,
  language,
}: {
  comment: PublicComment;
  slug: string;
  open: boolean;
  /** Of the publication, in which its dates are written. */
  language: string;
}) {
  const { id, at, text, begins } = comment;
  if (id === null || at === null || text === null) {
    return (
      <li className={styles.comment}>
        <p className={styles.gone}>{words.gone}</p>
      </li>
    );
  }
  const name = comment.name || words.nameless;
  return (
    <li className={`${styles.comment} ${begins ? "" : styles.reply}`} id={anchorOf(id)}>
      <article className={styles.inside}>
        <header className={styles.head}>
          <bdi className={styles.name}>{name}</bdi>
          {comment.staff ? <span className={styles.badge}>{words.staff}</span> : null}
          {comment.author ? <span className={styles.badge}>{words.author}</span> : null}
          <a className={styles.when} href={permalink(slug, id)}>
            <time dateTime={at.toISOString()}>{momentInWords(at, language)}</time>
          </a>
          {comment.edited ? <span className={styles.fine}>{words.edited}</span> : null}
        </header>
        {comment.answers?.id && !begins ? (
          <p className={styles.fine}>
            <a href={permalink(slug, comment.answers.id)}>
              {words.answers(comment.answers.name || words.nameless)}
            </a>
          </p>
        ) : null}
        <CommentText text={text} />
        {comment.grew ? (
          <p className={styles.grew}>
            {words.grew} <a href={`/articles/${comment.grew.slug}`}>{comment.grew.headline}</a>
          </p>
        ) : null}
        <p className={styles.acts}>
          {open ? (
            <a
              href={`/articles/${slug}/comment?to=${id}`}
              rel="nofollow"
              data-reply={id}
              data-name={name}
            >
              {words.reply}
              <span className="visually-hidden"> {words.to(name)}</span>
            </a>
          ) : null}
          <a href={`/comments/${id}/report`} rel="nofollow">
            {words.report}
            <span className="visually-hidden"> {words.whatSaid(name)}</span>
          </a>
        </p>
      </article>
    </li>
  );
}
