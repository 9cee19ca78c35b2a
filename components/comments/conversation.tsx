import { words } from "#words/comments";
import type { getConversation } from "@/lib/threads/queries";
import { beginning, stretchAddress } from "@/lib/threads/rules";
import { Comment } from "./comment";
import styles from "./thread-page.module.css";

type ConversationAround = NonNullable<Awaited<ReturnType<typeof getConversation>>>;

/** One comment among those it stands with. */
export function Conversation({
  conversation,
  language,
}: {
  conversation: ConversationAround;
  /** Of the publication, in which its dates are written. */
  language: string;
}) {
  const { thread, comments } = conversation;
  return (
    <>
      <h1 className="visually-hidden">{words.pageTitle(thread.headline)}</h1>
      <ol className={styles.list}>
        {comments.map((comment, place) => (
          <Comment
            key={comment.id ?? `gone ${place}`}
            comment={comment}
            slug={thread.slug}
            open={thread.open}
            language={language}
          />
        ))}
      </ol>
      <p className={styles.whole}>
        <a className="button" href={stretchAddress(thread.slug, beginning)}>
          {words.whole}
        </a>
      </p>
    </>
  );
}
