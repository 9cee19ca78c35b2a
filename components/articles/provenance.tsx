import { words } from "#words/articles";
import { Moment } from "@/components/publication/moment";
import type { Provenance as History } from "@/lib/provenance/queries";
import styles from "./after.module.css";

/** "How this piece came to be", folded: the steps the history shows, and no other. */
export function Provenance({ history, language }: { history: History; language: string }) {
  const { provenance } = words;
  const steps = stepsOf(history);
  if (steps.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{provenance.title}</summary>
      <ol className={styles.steps}>
        {steps.map(({ at, text }) => (
          <li key={`${at.getTime()} ${text}`}>
            <Moment at={at} language={language} />
            <span>{text}</span>
          </li>
        ))}
      </ol>
      {history.hash && (
        <p className={styles.fingerprint}>
          {provenance.fingerprint}: <code>{history.hash}</code>
        </p>
      )}
    </details>
  );
}

/** In the order in which they happened; of the same moment, as they must have. */
function stepsOf(history: History) {
  const { provenance } = words;
  const { submittedAt, resubmitted, attested, edited, signed, publishedAt, corrected } = history;
  return [
    { at: submittedAt, text: provenance.submitted },
    resubmitted && { at: resubmitted.lastAt, text: provenance.resubmitted(resubmitted.count) },
    edited && { at: edited.lastAt, text: provenance.edited(edited) },
    attested && { at: attested.lastAt, text: provenance.attested(attested.count) },
    signed && { at: signed.at, text: provenance.signed(signed.revision) },
    { at: publishedAt, text: provenance.published },
    ...corrected.map(({ at, kind, revision }) => ({
      at,
      text: provenance.corrected(kind, revision),
    })),
  ]
    .filter((step): step is { at: Date; text: string } => Boolean(step?.at))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}
