import type { Metadata } from "next";
import { words } from "#words/comments-desk";
import { CommentsDesk } from "@/components/moderation/comments-desk";
import { QueueBar } from "@/components/moderation/queue-bar";
import { DeskHead } from "@/components/queue/desk-head";
import styles from "@/components/queue/queue-view.module.css";
import { requireEditor } from "@/lib/auth/session";
import { now } from "@/lib/clock/now";
import { countOpenErrorReports } from "@/lib/error-reports/queries";
import { listCommentQueue } from "@/lib/moderation/queries";
import { commentQueueAddress, commentQueueSchema, mostPages } from "@/lib/moderation/schema";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: words.title };

/** Where comments that wait, were reported or appealed are decided on, one after another. */
export default async function CommentsPage({ searchParams }: Props) {
  const asked = commentQueueSchema.parse(await searchParams);
  const actor = await requireEditor(commentQueueAddress(asked));
  const [{ rows, more, counts, countedTo }, errors] = await Promise.all([
    listCommentQueue(actor, asked),
    countOpenErrorReports(actor),
  ]);
  const { page } = asked;
  // What was decided has left these lists: what is next stands on the same page.
  const worked = asked.queue !== "all";
  const later = more && page < mostPages ? commentQueueAddress({ ...asked, page: page + 1 }) : null;
  const next = more && worked ? commentQueueAddress({ ...asked, page: 1 }) : later;
  return (
    <div className={styles.queue}>
      <DeskHead title={words.title} person={actor} errors={errors}>
        <a href="/desk/comments/filter">{words.filter}</a>
      </DeskHead>
      <QueueBar asked={asked} counts={counts} countedTo={countedTo} />
      {rows.length === 0 ? <p className={styles.empty}>{words.empty[asked.queue]}</p> : null}
      <CommentsDesk key={commentQueueAddress(asked)} rows={rows} now={now()} next={next} />
      {page > 1 || later ? (
        <nav className={styles.pages} aria-label={words.pages}>
          {page > 1 ? (
            <a href={commentQueueAddress({ ...asked, page: page - 1 })}>{words.earlier}</a>
          ) : null}
          <span>{words.page(page)}</span>
          {later ? <a href={later}>{words.later}</a> : null}
        </nav>
      ) : null}
    </div>
  );
}
