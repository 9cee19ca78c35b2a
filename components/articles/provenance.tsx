import { words } from "#words/articles";
import { Moment } from "@/components/publication/moment";
import type { Provenance as History } from "@/lib/provenance/queries";
import styles from "./after.module.css";

/** "How this piece came to be", folded: the steps the history shows, and no other. */
export function Provenance({ history, language }: { history: History; language: string }) {
  const { provenance } = words;
  const { submittedAt, attested, signed, publishedAt } = history;
  const steps = [
    { at: submittedAt, text: provenance.submitted },
    attested && { at: attested.lastAt, text: provenance.attested(attested.count) },
    signed && { at: signed.at, text: provenance.signed(signed.revision) },
    { at: publishedAt, text: provenance.published },
  ].filter((step): step is { at: Date; text: string } => Boolean(step?.at));
  if (steps.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{provenance.title}</summary>
      <ol className={styles.steps}>
        {steps
          .sort((a, b) => a.at.getTime() - b.at.getTime())
          .map((step) => (
            <li key={step.text}>
              <Moment at={step.at} language={language} />
              <span>{step.text}</span>
            </li>
          ))}
      </ol>
      {signed && (
        <p className={styles.fingerprint}>
          {provenance.fingerprint}: <code>{signed.hash}</code>
        </p>
      )}
    </details>
  );
}
