import { words as correctionWords } from "#words/corrections";
import { words as deskWords } from "#words/desk";
import { words } from "#words/proposals";
import panel from "@/components/reviews/panel.module.css";
import { recipientOf } from "@/components/reviews/recipient";
import { Section } from "@/components/reviews/section";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import { TakeBackForm } from "./take-back-form";

/** The correction that is open on an article: whose turn it is, what readers would be told, and the way out of it. */
export function ProposalPanel({ piece }: { piece: SubmissionForDesk }) {
  const { correction } = piece;
  const at = { submissionId: piece.id, version: piece.version };
  // Without one there is still the form: what was begun when it ended stays readable.
  if (!correction) return <TakeBackForm at={at} offered={false} author={recipientOf(piece)} />;
  const { kind, by, proposedAt, state, turnSince, notice } = correction;
  return (
    <Section id="correction" title={words.panel}>
      <p>{words.stands[state](deskWords.moment(turnSince))}</p>
      <p className={panel.soft}>
        {words.proposed(correctionWords.kinds[kind], by, deskWords.moment(proposedAt))}
      </p>
      <p className={notice ? panel.prose : panel.soft} dir="auto">
        {notice || words.noNotice}
      </p>
      <TakeBackForm at={at} offered={piece.may.takeBack} author={recipientOf(piece)} />
    </Section>
  );
}
