import { words } from "#words/calls";
import { Day } from "@/components/publication/moment";
import { PageHead } from "@/components/publication/page-head";
import type { ClosedCall, ListedCall } from "@/lib/calls/queries";
import { CallNews } from "./call-news";
import styles from "./calls.module.css";

/** What the publication is looking for now; under it, what it was looking for and what came of that. */
export function CallsPage({
  open,
  closed,
  language,
}: {
  open: ListedCall[];
  closed: ClosedCall[];
  language: string;
}) {
  const { page } = words;
  return (
    <>
      <PageHead kicker={page.kicker} title={page.title} text={page.text} />
      {open.length === 0 ? (
        <div className={styles.none}>
          <h2>{page.none.title}</h2>
          <p>{page.none.text}</p>
          <p>
            <a className="button button-primary" href="/submissions/new">
              {page.none.act}
            </a>
          </p>
        </div>
      ) : (
        <div className={styles.list}>
          {open.map((call) => (
            <OpenCall key={call.id} call={call} language={language} />
          ))}
        </div>
      )}
      {closed.length > 0 && (
        <section className={styles.closed} aria-labelledby="closed">
          <h2 id="closed" className={styles.label}>
            {page.closed}
          </h2>
          {closed.map((call) => (
            <PastCall key={call.id} call={call} language={language} />
          ))}
        </section>
      )}
    </>
  );
}

function OpenCall({ call, language }: { call: ListedCall; language: string }) {
  const { page } = words;
  return (
    <section className={styles.call} id={`call-${call.id}`}>
      <p className={styles.beside}>
        {call.topic && <a href={`/topics/${call.topic.slug}`}>{call.topic.name}</a>}
        <span>
          {page.until} <Day day={call.lastDay} language={language} /> {page.utc}
        </span>
      </p>
      <div className={styles.text}>
        <h2 className={styles.title} dir="auto">
          {call.title}
        </h2>
        <CallNews call={call} />
        <p className={styles.body} dir="auto">
          {call.text}
        </p>
        <p>
          <a className="button button-primary" href={`/submissions/new?call=${call.id}`}>
            {page.write}
          </a>
        </p>
      </div>
    </section>
  );
}

function PastCall({ call, language }: { call: ClosedCall; language: string }) {
  const { page } = words;
  return (
    <section className={styles.call} id={`call-${call.id}`}>
      <p className={styles.beside}>
        <span>
          {page.closedOn}{" "}
          <Day
            day={call.closedAt ? closingDay(call.closedAt, call.lastDay) : call.lastDay}
            language={language}
          />
        </span>
      </p>
      <div className={styles.text}>
        <h3 className={styles.past} dir="auto">
          {call.title}
        </h3>
        {call.pieces.length === 0 ? (
          <p className={styles.nothing}>{page.nothing}</p>
        ) : (
          <ul className={styles.pieces} aria-label={page.published}>
            {call.pieces.map(({ slug, headline, byline }) => (
              <li key={slug}>
                <a href={`/articles/${slug}`}>
                  <bdi>{headline}</bdi>
                </a>{" "}
                {page.by} <bdi>{byline}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** The last day on which one could write for it: the day an editor closed it, or its own last one. */
function closingDay(closedAt: Date, lastDay: string) {
  const day = closedAt.toISOString().slice(0, 10);
  return day < lastDay ? day : lastDay;
}
