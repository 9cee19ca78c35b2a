import { words } from "#words/corrections";
import { words as deskWords } from "#words/desk";
import { words as proposalWords } from "#words/proposals";
import panel from "@/components/reviews/panel.module.css";
import { recipientOf } from "@/components/reviews/recipient";
import { Section } from "@/components/reviews/section";
import type { ErrorReportOnDesk } from "@/lib/error-reports/queries";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import { NoticeForm } from "./notice-form";

/** The dated notices readers see on an article, and the form for another. */
export function NoticesPanel({
  piece,
  errors,
}: {
  piece: SubmissionForDesk;
  errors: readonly ErrorReportOnDesk[];
}) {
  const { corrections } = piece;
  const offered = piece.may.moves.includes("correct");
  if (!offered && corrections.length === 0) return null;
  return (
    <Section id="corrections" title={words.desk} aside={corrections.length || undefined}>
      {corrections.length === 0 ? <p className={panel.soft}>{words.none}</p> : null}
      <ol className={panel.list}>
        {corrections.map(({ id, kind, text, madeAt }) => (
          <li key={id} className={panel.item}>
            <p className={panel.label}>
              {words.kinds[kind]}, {deskWords.moment(madeAt)}
            </p>
            <p className={panel.prose} dir="auto">
              {text || proposalWords.fixed}
            </p>
          </li>
        ))}
      </ol>
      {offered ? (
        <NoticeForm
          at={{ submissionId: piece.id, version: piece.version }}
          author={recipientOf(piece)}
          errors={errors.filter(({ closedAt, takenUp }) => !closedAt && !takenUp)}
        />
      ) : null}
    </Section>
  );
}
