import { words } from "#words/holds";
import { ReopenForm } from "@/components/appeals/reopen-form";
import { RetractForm } from "@/components/corrections/retract-form";
import { WaiveForm } from "@/components/decisions/waive-form";
import { StopForm } from "@/components/kills/stop-form";
import { StepAway } from "@/components/recusals/step-away";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import styles from "./rare-acts.module.css";
import { recipientOf } from "./recipient";
import { Section } from "./section";

/** What is seldom done and hard to undo, apart from the rest, each named for what it does. */
export function RareActs({ piece }: { piece: SubmissionForDesk }) {
  const { moves, recuse } = piece.may;
  const offers = {
    kill: moves.includes("kill"),
    retract: moves.includes("retract"),
    reopen: moves.includes("reopen"),
    waive: piece.may.waive,
  };
  const at = { submissionId: piece.id, version: piece.version };
  const author = recipientOf(piece);
  if (piece.own || piece.recused) return null;
  const none = !recuse && !offers.kill && !offers.retract && !offers.reopen && !offers.waive;
  return (
    <div hidden={none}>
      <Section id="apart" title={words.apart}>
        <div className={styles.acts}>
          <ReopenForm at={at} offered={offers.reopen} author={author} />
          <WaiveForm at={at} offered={offers.waive} before={piece.waivers} />
          <StepAway submissionId={piece.id} offered={recuse} />
          <StopForm at={at} offered={offers.kill} author={author} />
          <RetractForm at={at} offered={offers.retract} author={author} />
        </div>
      </Section>
    </div>
  );
}
