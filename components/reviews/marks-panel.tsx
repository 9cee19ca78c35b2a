import { words as methodWords } from "#words/attestations";
import { words as attestWords } from "#words/attesting";
import { words as deskWords } from "#words/desk";
import { words } from "#words/reviews";
import { AttestForm } from "@/components/attestations/attest-form";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import styles from "./panel.module.css";
import { Section } from "./section";

/** The sentences the author says are first-hand, what is confirmed of each, and the form to confirm one. */
export function MarksPanel({ piece }: { piece: SubmissionForDesk }) {
  const { marks } = piece;
  return (
    <Section id="marks" title={words.marks} aside={marks.length}>
      {marks.length === 0 ? <p className={styles.soft}>{words.noMarks}</p> : null}
      <ol className={styles.list}>
        {marks.map((mark, index) => (
          <li key={mark.id} className={styles.item} id={`attest-${mark.id}`}>
            {mark.sentence ? (
              <a className={styles.quote} href={`#mark-${mark.id}`} dir="auto">
                {mark.sentence}
              </a>
            ) : (
              <p>{words.lostSentence}</p>
            )}
            <p className={styles.soft} dir="auto">
              {mark.basis}
            </p>
            <MarkState mark={mark} />
            {piece.may.attest ? (
              <details className={styles.fold}>
                <summary>{mark.attestation ? attestWords.again : attestWords.open}</summary>
                <AttestForm
                  submissionId={piece.id}
                  markId={mark.id}
                  sentence={mark.sentence}
                  basis={mark.basis}
                  number={index + 1}
                  recorded={
                    mark.attestation && {
                      method: mark.attestation.method,
                      scope: mark.attestation.scope,
                    }
                  }
                />
              </details>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

type Mark = SubmissionForDesk["marks"][number];

function MarkState({ mark }: { mark: Mark }) {
  if (mark.attestation) {
    const { method, scope, editor, attestedAt } = mark.attestation;
    return (
      <div className={styles.answer}>
        <p dir="auto">{methodWords.confirmed(method, scope)}</p>
        <p className={styles.soft}>{words.confirmedBy(editor, deskWords.day(attestedAt))}</p>
      </div>
    );
  }
  return (
    <>
      <p>{mark.attributed ? words.attributed : methodWords.unconfirmed}</p>
      {mark.otherWords ? <OtherWords confirmed={mark.otherWords} /> : null}
    </>
  );
}

/** What was confirmed before the words changed: it counts for nothing now, and helps whoever confirms again. */
function OtherWords({ confirmed }: { confirmed: NonNullable<Mark["otherWords"]> }) {
  const { sentence, basis, method, scope, editor, attestedAt } = confirmed;
  return (
    <div className={styles.answer}>
      <p>{words.otherWords}</p>
      <blockquote dir="auto">{sentence}</blockquote>
      {basis ? (
        <p className={styles.soft} dir="auto">
          {basis}
        </p>
      ) : null}
      <p dir="auto">{methodWords.confirmed(method, scope)}</p>
      <p className={styles.soft}>{words.confirmedBy(editor, deskWords.day(attestedAt))}</p>
    </div>
  );
}
