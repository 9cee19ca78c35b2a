"use client";

import { useState } from "react";
import { words as decisionWords } from "#words/decisions";
import { ClaimButton, ReleaseButton, TakeOverButton } from "@/components/claims/claim-actions";
import { AcceptButton } from "@/components/decisions/accept-button";
import { DeclineForm } from "@/components/decisions/decline-form";
import { PublishForm } from "@/components/publishing/publish-form";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import styles from "./action-dock.module.css";

export type DockProps = Pick<
  SubmissionForDesk,
  "id" | "version" | "proposedSlug" | "topics" | "guidelines"
> & {
  offers: Record<"claim" | "takeOver" | "release" | "accept" | "decline" | "publish", boolean>;
  /** Who holds it and since when, where somebody else does. */
  heldByOther: string;
  headline: string;
  author: { name: string; email: string };
  topicId: string | null;
  blocked: boolean;
};

/** What the person may do with this piece now; the dangerous act apart, and its form in the place of its button. */
export function ActionDock(props: DockProps) {
  const { id, version, offers } = props;
  const [declining, setDeclining] = useState(false);
  const act = { submissionId: id, version };
  const open = declining && offers.decline;
  return (
    <div className={styles.dock}>
      {offers.publish ? (
        <PublishForm
          {...act}
          proposedSlug={props.proposedSlug}
          topicId={props.topicId}
          topics={props.topics}
          blocked={props.blocked}
        />
      ) : null}
      <div className={styles.main} hidden={open}>
        {offers.claim ? <ClaimButton {...act} /> : null}
        {offers.accept ? <AcceptButton {...act} /> : null}
        {offers.takeOver ? <TakeOverButton {...act} hint={props.heldByOther} /> : null}
      </div>
      <div className={styles.apart} hidden={open}>
        {offers.decline ? (
          <button className="button button-danger" type="button" onClick={() => setDeclining(true)}>
            {decisionWords.decline}
          </button>
        ) : null}
        {offers.release ? <ReleaseButton {...act} /> : null}
      </div>
      <DeclineForm
        {...act}
        open={open}
        offered={offers.decline}
        author={props.author}
        headline={props.headline}
        guidelines={props.guidelines}
        cancel={() => setDeclining(false)}
      />
    </div>
  );
}
