import type { Metadata } from "next";
import { words } from "#words/comments";
import styles from "@/components/comments/own-comment.module.css";
import { requirePerson } from "@/lib/auth/session";
import { listOwnComments } from "@/lib/comments/queries";

type Props = { searchParams: Promise<{ page?: string | string[] }> };

export const metadata: Metadata = { title: words.mine.title };

/** All one has said here, with where each of it is: nothing disappears without its writer knowing. */
export default async function OwnCommentsPage({ searchParams }: Props) {
  const asked = Number((await searchParams).page);
  const page = Number.isInteger(asked) && asked > 0 && asked <= 1000 ? asked : 1;
  const person = await requirePerson("/comments");
  const { comments, more } = await listOwnComments(person, page);
  const { mine } = words;
  return (
    <main id="main" className={styles.page}>
      <h1 className={styles.title}>{mine.title}</h1>
      {comments.length === 0 ? <p>{mine.empty}</p> : null}
      <ul className={styles.list}>
        {comments.map((comment) => (
          <li key={comment.id}>
            <p className={styles.state}>{mine.states[comment.state]}</p>
            <p className={styles.excerpt} dir="auto">
              {comment.text}
            </p>
            <p className="fine">
              {words.moment(comment.createdAt)} · {mine.under}{" "}
              <a href={`/articles/${comment.slug}`}>{comment.headline}</a>
            </p>
            <p>
              <a href={`/comments/${comment.id}`}>{mine.open}</a>
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.pages}>
        {page > 1 ? <a href={`/comments?page=${page - 1}`}>{mine.earlier}</a> : null}
        {more ? <a href={`/comments?page=${page + 1}`}>{mine.later}</a> : null}
      </p>
    </main>
  );
}
