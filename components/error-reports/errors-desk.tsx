import { words } from "#words/error-reports";
import queue from "@/components/queue/queue-view.module.css";
import { OneForm } from "@/components/reviews/one-form";
import type { OpenErrorReport } from "@/lib/error-reports/queries";
import { ErrorReport } from "./error-report";
import styles from "./error-reports.module.css";
import { listId, ReportActs } from "./report-acts";

/** Every open report of the publication, the oldest first, with what can be done about each. */
export function ErrorsDesk(props: {
  rows: OpenErrorReport[];
  page: number;
  more: boolean;
  now: Date;
}) {
  const { desk } = words;
  const { rows, page } = props;
  const address = (to: number) => (to === 1 ? "/desk/errors" : `/desk/errors?page=${to}`);
  return (
    <OneForm>
      <p className={styles.explained}>{desk.explained}</p>
      <section id={listId} className={styles.list} tabIndex={-1} aria-label={desk.list}>
        {rows.length === 0 ? (
          <div className={queue.empty}>
            <h2>{desk.empty.title}</h2>
            <p>{desk.empty.sentence}</p>
          </div>
        ) : (
          <ul className={`${styles.list} ${styles.rows}`}>
            {rows.map((report) => (
              <li key={report.id}>
                <Row report={report} now={props.now} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {page > 1 || props.more ? (
        <nav className={queue.pages} aria-label={desk.pages}>
          {page > 1 ? <a href={address(page - 1)}>{desk.earlier}</a> : null}
          <span>{desk.page(page)}</span>
          {props.more ? <a href={address(page + 1)}>{desk.later}</a> : null}
        </nav>
      ) : null}
    </OneForm>
  );
}

function Row({ report, now }: { report: OpenErrorReport; now: Date }) {
  const { piece } = report;
  return (
    <article className={styles.entry}>
      <h2 className={styles.headline} dir="auto">
        <a href={`/desk/submissions/${piece.id}#errors`}>{piece.headline}</a>
      </h2>
      <ErrorReport report={report} now={now} />
      <ReportActs
        reportId={report.id}
        submissionId={piece.id}
        headline={piece.headline}
        told={report.replyTo !== null}
        takenUp={report.takenUp}
        correction={piece.correction}
      />
    </article>
  );
}
