import { words } from "#words/comments";
import { words as publication } from "#words/publication";
import type { Thread as ThreadOfPiece } from "@/lib/threads/queries";
import { orders, stretchAddress } from "@/lib/threads/rules";
import { Comment } from "./comment";
import comment from "./comment.module.css";
import { CommentBox } from "./comment-box";
import styles from "./thread.module.css";

/** What readers say under a piece: one stretch of it, with the policy and the way to say something above. */
export function Thread({
  thread,
  heading: Heading,
  language,
}: {
  thread: ThreadOfPiece;
  /** Of the publication, in which its dates are written. */
  language: string;
  heading: "h1" | "h2";
}) {
  const { slug, open, count, order, page, comments } = thread;
  return (
    <section className={styles.thread} id="comments">
      <Heading className={styles.title}>{words.title(count)}</Heading>
      <CommentBox thread={thread} language={language} />
      {count > 1 ? (
        <nav className={styles.orders} aria-label={words.ordersNav}>
          {orders.map((way) => (
            <a
              key={way}
              href={stretchAddress(slug, { order: way, page: 1 })}
              aria-current={way === order ? "true" : undefined}
            >
              {words.orders[way]}
            </a>
          ))}
        </nav>
      ) : null}
      {comments.length === 0 && open ? <p className={styles.empty}>{words.empty}</p> : null}
      <ol className={styles.list} data-comments>
        {comments.map((comment, place) => (
          <Comment
            key={comment.id ?? `gone ${place}`}
            comment={comment}
            slug={slug}
            open={open}
            language={language}
          />
        ))}
      </ol>
      <NewComment />
      <ThreadPages slug={slug} order={order} page={page} pages={thread.pages} />
    </section>
  );
}

/** How the form shows a comment that was just published; the page itself has it with its next opening. */
function NewComment() {
  return (
    <template data-new-comment="" data-reader="signed-in">
      <li className={comment.comment}>
        <article className={comment.inside}>
          <p className={comment.head}>
            <strong>{words.mine.one}</strong>
            <a className={comment.when} href="#comments">
              {words.seeIt}
            </a>
          </p>
          <p className={styles.typed} dir="auto" />
          <p className={comment.acts}>
            <a href="#comments">{words.mine.changeOwn}</a>
          </p>
        </article>
      </li>
    </template>
  );
}

/** The thread as it stands under its piece, in the publication's own language. */
export function ThreadUnderPiece(props: { thread: ThreadOfPiece; language: string }) {
  return (
    <div className={styles.under} lang={publication.language} dir={publication.direction}>
      <Thread {...props} heading="h2" />
    </div>
  );
}

function ThreadPages({
  slug,
  order,
  page,
  pages,
}: Pick<ThreadOfPiece, "slug" | "order" | "page" | "pages">) {
  if (pages < 2) return null;
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      {page > 1 ? (
        <a className="button" rel="prev" href={stretchAddress(slug, { order, page: page - 1 })}>
          {words.earlierPage}
        </a>
      ) : null}
      <span>{words.onPage(page, pages)}</span>
      {page < pages ? (
        <a className="button" rel="next" href={stretchAddress(slug, { order, page: page + 1 })}>
          {words.laterPage}
        </a>
      ) : null}
    </nav>
  );
}
