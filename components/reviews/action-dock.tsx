"use client";

import { words as decisionWords } from "#words/decisions";
import { words as requestWords } from "#words/requesting";
import { ClaimButton, ReleaseButton, TakeOverButton } from "@/components/claims/claim-actions";
import { AcceptAgainButton, AcceptButton } from "@/components/decisions/accept-button";
import { AcceptForEditing, AcceptForEditingForm } from "@/components/decisions/accept-for-editing";
import { DeclineForm } from "@/components/decisions/decline-form";
import type { Recipient } from "@/components/decisions/letter";
import { PublishForm } from "@/components/publishing/publish-form";
import { AskForm } from "@/components/requests/ask-form";
import { ReturnForm } from "@/components/returns/return-form";
import { UnscheduleButton } from "@/components/schedules/unschedule-button";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import styles from "./action-dock.module.css";
import { OpenButton, useOneForm } from "./one-form";

type Offer =
  | "claim"
  | "takeOver"
  | "release"
  | "return"
  | "ask"
  | "accept"
  | "acceptAgain"
  | "acceptForEditing"
  | "decline"
  | "publish"
  | "schedule"
  | "unschedule";

export type DockProps = Pick<
  SubmissionForDesk,
  "id" | "version" | "proposedSlug" | "topics" | "guidelines"
> & {
  offers: Record<Offer, boolean>;
  /** Who holds it and since when, where somebody else does. */
  heldByOther: string;
  headline: string;
  author: Recipient;
  topicId: string | null;
  unsent: boolean;
  blocked: boolean;
  /** Blocked by more than an embargo, which time clears. */
  blockedThen: boolean;
  embargoUntil: Date | null;
  tomorrow: string;
  /** One's own unsent notes on this revision, and the days to choose from: YYYY-MM-DD. */
  asked: { text: string; quote: string }[];
  today: string;
  proposedDue: string;
};

/** What the person may do with this piece now; the dangerous act apart, and its form in the place of its button. */
export function ActionDock(props: DockProps) {
  const { id, version, offers, author, headline } = props;
  const { which } = useOneForm("");
  // While one thing is explained, nothing else is at hand; planning a publication has its place beside publishing.
  const open = which !== null && which !== "schedule";
  const explained = ["ask", "accept", "return", "decline"].some((form) => form === which);
  const act = { submissionId: id, version };
  const letter = { ...act, author };
  return (
    <div className={styles.dock} data-explained={explained || undefined}>
      {offers.publish ? (
        <PublishForm
          {...act}
          proposedSlug={props.proposedSlug}
          topicId={props.topicId}
          topics={props.topics}
          schedulable={offers.schedule}
          today={props.today}
          tomorrow={props.tomorrow}
          unsent={props.unsent}
          blocked={props.blocked}
          blockedThen={props.blockedThen}
          embargoUntil={props.embargoUntil}
        />
      ) : null}
      <div className={styles.main} hidden={open}>
        {offers.claim ? <ClaimButton {...act} /> : null}
        {offers.accept ? <AcceptButton {...act} /> : null}
        {offers.acceptAgain ? <AcceptAgainButton {...act} /> : null}
        {offers.acceptForEditing ? (
          <AcceptForEditing {...act}>
            {offers.ask ? <OpenButton form="ask" label={requestWords.open} /> : null}
          </AcceptForEditing>
        ) : null}
        {offers.unschedule ? <UnscheduleButton {...act} /> : null}
        {offers.takeOver ? <TakeOverButton {...act} hint={props.heldByOther} /> : null}
      </div>
      <div className={styles.apart} hidden={open}>
        {offers.decline ? (
          <OpenButton form="decline" label={decisionWords.decline} look="button-danger" />
        ) : null}
        {offers.return ? <OpenButton form="return" label={decisionWords.goBack} /> : null}
        {offers.release ? <ReleaseButton {...act} /> : null}
      </div>
      <AskForm
        {...letter}
        offered={offers.ask}
        asked={props.asked}
        today={props.today}
        proposedDue={props.proposedDue}
      />
      <AcceptForEditingForm {...letter} offered={offers.acceptForEditing} />
      <ReturnForm {...letter} offered={offers.return} />
      <DeclineForm
        {...letter}
        headline={headline}
        offered={offers.decline}
        guidelines={props.guidelines}
      />
    </div>
  );
}
