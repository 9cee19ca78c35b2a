import { words as deskWords } from "#words/desk";
import { words } from "#words/error-reports";
import panel from "@/components/reviews/panel.module.css";
import { Section } from "@/components/reviews/section";
import type { ErrorReportOnDesk } from "@/lib/error-reports/queries";
import { ErrorReport } from "./error-report";
import styles from "./error-reports.module.css";
import { listId, ReportActs } from "./report-acts";

/** What readers report of a piece: what is open with what can be done about it, and what became of the rest. */
export function ErrorsPanel({ errors, now }: { errors: ErrorReportOnDesk[]; now: Date }) {
  const { desk } = words;
  if (errors.length === 0) return null;
  const open = errors.filter(({ closedAt }) => !closedAt);
  const closed = errors.filter(({ closedAt }) => closedAt);
  return (
    <Section id="errors" title={desk.panel} aside={open.length || undefined}>
      <div id={listId} className={styles.list} tabIndex={-1}>
        {open.length === 0 ? <p className={panel.soft}>{desk.none}</p> : null}
        <ul className={`${styles.list} ${styles.in}`}>
          {open.map((report) => (
            <li key={report.id} className={styles.entry}>
              <ErrorReport report={report} now={now} />
              <ReportActs
                reportId={report.id}
                submissionId={report.piece.id}
                headline={report.piece.headline}
                told={report.replyTo !== null}
                takenUp={report.takenUp}
                correction={report.piece.correction}
              />
            </li>
          ))}
        </ul>
      </div>
      {closed.length > 0 ? (
        <details className={panel.fold}>
          <summary>{desk.closed(closed.length)}</summary>
          <ul className={`${styles.list} ${styles.in}`}>
            {closed.map((report) => (
              <li key={report.id} className={styles.entry}>
                <ErrorReport report={report} now={now} />
                <Closed report={report} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

function Closed({ report }: { report: ErrorReportOnDesk }) {
  const { outcome, notice, closedAt, closedBy, note } = report;
  if (!outcome || !closedAt) return null;
  return (
    <div className={panel.answer}>
      <p>
        <strong>{words.desk.outcomes(outcome, notice)}</strong>{" "}
        <span className={panel.soft}>
          {words.desk.closedBy(closedBy ?? "", deskWords.moment(closedAt))}
        </span>
      </p>
      {note ? <p dir="auto">{note}</p> : null}
    </div>
  );
}
