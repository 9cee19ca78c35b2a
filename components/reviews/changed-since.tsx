import { words } from "#words/requesting";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import styles from "./panel.module.css";
import { Section } from "./section";

/** The way to what changed since this editor read the piece, and to any two of its revisions. */
export function ChangedSince({ piece }: { piece: SubmissionForDesk }) {
  const { readBefore, revision, revisions, id } = piece;
  if (revisions.length < 2) return null;
  const compare = (from: number) =>
    `/desk/submissions/${id}/compare?from=${from}&to=${revision.number}`;
  return (
    <Section id="changed" title={readBefore === null ? words.revisions : words.changed}>
      {readBefore === null ? null : (
        <p>
          {words.changedText(readBefore, revision.number)}{" "}
          <a href={compare(readBefore)}>{words.seeChanges}</a>
        </p>
      )}
      <p className={styles.soft}>
        <a href={compare(readBefore ?? revision.number - 1)}>{words.compare}</a>
      </p>
    </Section>
  );
}
