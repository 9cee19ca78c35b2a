import { words } from "#words/error-reports";
import type { ErrorReportOnDesk } from "@/lib/error-reports/queries";
import { ReportedText } from "./error-report";
import styles from "./error-reports.module.css";

/** Above the text that is being corrected: what readers say is wrong with it. */
export function ReportsToAnswer({ errors }: { errors: readonly ErrorReportOnDesk[] }) {
  if (errors.length === 0) return null;
  return (
    <section className={styles.answer} aria-labelledby="to-answer">
      <h2 id="to-answer">{words.desk.toAnswer}</h2>
      <ul>
        {errors.map((report) => (
          <li key={report.id} className={styles.report}>
            <ReportedText report={report} />
          </li>
        ))}
      </ul>
    </section>
  );
}
