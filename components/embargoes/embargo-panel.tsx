import { words as deskWords } from "#words/desk";
import { words } from "#words/embargoes";
import panel from "@/components/reviews/panel.module.css";
import { Section } from "@/components/reviews/section";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import { EmbargoForm } from "./embargo-form";
import { LiftEmbargo } from "./lift-embargo";

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** Before which moment a piece does not appear, and for editors of it the form that says so. */
export function EmbargoPanel({ piece }: { piece: SubmissionForDesk }) {
  const { embargoUntil: until, now } = piece;
  if (!piece.may.embargo && !until) return null;
  return (
    <Section id="embargo" title={words.title}>
      <p className={until ? panel.prose : panel.soft}>
        {until ? words.until(deskWords.moment(until)) : words.none}
      </p>
      {piece.may.embargo ? (
        <div className={panel.list}>
          <EmbargoForm
            submissionId={piece.id}
            until={until}
            today={dayOf(now)}
            tomorrow={dayOf(new Date(now.getTime() + 86_400_000))}
          />
          {until ? <LiftEmbargo submissionId={piece.id} /> : null}
        </div>
      ) : null}
    </Section>
  );
}
