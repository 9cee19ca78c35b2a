import { words as deskWords } from "#words/desk";
import { words } from "#words/error-reports";
import { CommentText } from "@/components/comments/comment-text";
import panel from "@/components/reviews/panel.module.css";
import type { ErrorReportOnDesk } from "@/lib/error-reports/queries";
import styles from "./error-reports.module.css";

type Report = Pick<ErrorReportOnDesk, "words" | "wrong" | "source" | "at" | "replyTo" | "reporter">;

/** What a reader reported: the words, what is wrong with them, how they know, when, and where they can be answered. */
export function ErrorReport({ report, now }: { report: Report; now: Date }) {
  const { desk } = words;
  const { at, replyTo, reporter } = report;
  return (
    <div className={styles.report}>
      <ReportedText report={report} />
      <p className={styles.from}>
        <time dateTime={at.toISOString()}>
          {desk.when(deskWords.moment(at), deskWords.ago(at, now))}
        </time>
        <span>
          {reporter ? <bdi>{desk.from(reporter)}</bdi> : null}{" "}
          {replyTo ? (
            <a href={`mailto:${encodeURIComponent(replyTo).replace("%40", "@")}`}>{replyTo}</a>
          ) : (
            desk.noReply
          )}
        </span>
      </p>
    </div>
  );
}

/** The same without who and when: what a correction has to answer. */
export function ReportedText({ report }: { report: Pick<Report, "words" | "wrong" | "source"> }) {
  const { desk } = words;
  return (
    <>
      {report.words ? (
        <blockquote className={styles.words} dir="auto">
          {report.words}
        </blockquote>
      ) : (
        <p className={panel.soft}>{desk.whole}</p>
      )}
      <CommentText text={report.wrong} />
      {report.source ? (
        <div>
          <p className={panel.label}>{desk.source}</p>
          <CommentText text={report.source} />
        </div>
      ) : null}
    </>
  );
}
