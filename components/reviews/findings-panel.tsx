import { words } from "#words/reviews";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import styles from "./panel.module.css";
import { Section } from "./section";

/** Fields whose text stands on this page, so that a finding can lead to its place. */
const onThisPage = ["headline", "standfirst", "body", "byline", "authorNote"];

/** What the checks found, with what the author answered, each leading to its place in the text. */
export function FindingsPanel({ findings }: { findings: SubmissionForDesk["findings"] }) {
  return (
    <Section id="findings" title={words.findings} aside={findings.length}>
      {findings.length === 0 ? <p className={styles.soft}>{words.noFindings}</p> : null}
      <ol className={styles.list}>
        {findings.map((finding) => {
          const placed = onThisPage.includes(finding.field) && finding.start < finding.end;
          return (
            <li key={finding.id} className={styles.item}>
              <p className={styles.head}>
                <strong>{finding.title}</strong>
                <span className={styles.severity} data-severity={finding.severity}>
                  {words.severity[finding.severity]}
                </span>
                <span className={styles.soft}>{words.where[finding.field]}</span>
              </p>
              {placed ? (
                <a className={styles.quote} href={`#${finding.id}`} dir="auto">
                  {finding.text}
                </a>
              ) : null}
              <p className={styles.soft}>{finding.why}</p>
              {finding.answer ? (
                <div className={styles.answer}>
                  <p className={styles.label}>{words.authorAnswered}</p>
                  <p dir="auto">{finding.answer}</p>
                </div>
              ) : finding.severity === "advise" ? null : (
                <p>{words.unanswered}</p>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
