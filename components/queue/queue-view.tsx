import { words } from "#words/queue";
import type { Actor } from "@/lib/auth/actor";
import type { listQueue, QueueRow } from "@/lib/queue/queries";
import { statesOf } from "@/lib/queue/rules";
import { mostPages, type QueueFilters, queueAddress } from "@/lib/queue/schema";
import { DeskHead } from "./desk-head";
import { QueueFilterBar } from "./queue-filters";
import { QueueKeys } from "./queue-keys";
import { QueueTable } from "./queue-table";
import styles from "./queue-view.module.css";

type QueueViewProps = {
  person: Actor;
  filters: QueueFilters;
  queue: Awaited<ReturnType<typeof listQueue>>;
  /** Reports of errors that wait. */
  errors: number;
  now: Date;
};

/** The desk's first page: lists, filters, rows, pages. */
export function QueueView({ person, filters, queue, errors, now }: QueueViewProps) {
  return (
    <div className={styles.queue}>
      <DeskHead title={words.title} person={person} here="/desk" errors={errors}>
        <QueueKeys />
      </DeskHead>
      <QueueFilterBar
        filters={filters}
        counts={queue.counts}
        countedTo={queue.countedTo}
        topics={queue.topics}
        states={statesOf[filters.show]}
      />
      <QueueRows filters={filters} rows={queue.rows} now={now} />
      <QueuePages filters={filters} more={queue.more} />
    </div>
  );
}

function QueueRows({ filters, rows, now }: { filters: QueueFilters; rows: QueueRow[]; now: Date }) {
  if (rows.length > 0) return <QueueTable view={filters.show} rows={rows} now={now} />;
  const narrowed = filters.q || filters.topic || filters.state || filters.mine || filters.page > 1;
  const { title, sentence } = narrowed ? words.nothingFound : words.empty[filters.show];
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      <p>{sentence}</p>
    </div>
  );
}

function QueuePages({ filters, more }: { filters: QueueFilters; more: boolean }) {
  const { page } = filters;
  const next = more && page < mostPages;
  if (page === 1 && !next) return null;
  return (
    <nav className={styles.pages} aria-label={words.pages}>
      {page > 1 ? <a href={queueAddress(filters, { page: page - 1 })}>{words.earlier}</a> : null}
      <span>{words.page(page)}</span>
      {next ? <a href={queueAddress(filters, { page: page + 1 })}>{words.later}</a> : null}
    </nav>
  );
}
