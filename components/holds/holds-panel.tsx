import { words as deskWords } from "#words/desk";
import { words } from "#words/holds";
import panel from "@/components/reviews/panel.module.css";
import { Section } from "@/components/reviews/section";
import type { HoldOnDesk } from "@/lib/holds/queries";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import { HoldForm } from "./hold-form";
import { LiftButton } from "./lift-button";

/** The stops of a piece, for editors only: what is open, who lifts it, and the form for another. */
export function HoldsPanel({ piece }: { piece: SubmissionForDesk }) {
  const open = piece.holds.filter(({ liftedAt }) => liftedAt === null);
  const lifted = piece.holds.filter(({ liftedAt }) => liftedAt !== null);
  if (!piece.may.hold && piece.holds.length === 0) return null;
  return (
    <Section id="holds" title={words.title} aside={open.length || undefined}>
      {open.length === 0 ? (
        <p className={panel.soft}>
          {words.none} {words.about}
        </p>
      ) : null}
      <ul className={panel.list}>
        {open.map((hold) => (
          <li key={hold.id} className={panel.item}>
            <Hold hold={hold} />
            {hold.mayLift ? (
              <div>
                <LiftButton holdId={hold.id} />
              </div>
            ) : (
              <p className={panel.soft}>{words.whoLifts(hold.opener)}</p>
            )}
          </li>
        ))}
      </ul>
      {lifted.length > 0 ? (
        <details className={panel.fold}>
          <summary>{words.lifted}</summary>
          <ul className={panel.list}>
            {lifted.map((hold) => (
              <li key={hold.id} className={panel.item}>
                <Hold hold={hold} />
                {hold.liftedAt && hold.lifter ? (
                  <p className={panel.soft}>
                    {words.liftedBy(hold.lifter, deskWords.moment(hold.liftedAt))}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {piece.may.hold ? (
        <div>
          <HoldForm submissionId={piece.id} />
        </div>
      ) : null}
    </Section>
  );
}

function Hold({ hold }: { hold: HoldOnDesk }) {
  return (
    <>
      <p>
        <strong>{words.kinds[hold.kind]}</strong>{" "}
        <span className={panel.soft}>
          {words.openedBy(hold.opener, deskWords.moment(hold.openedAt))}
        </span>
      </p>
      <p className={panel.prose} dir="auto">
        {hold.reason}
      </p>
    </>
  );
}
