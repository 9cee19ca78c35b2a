import { words as claimWords } from "#words/claims";
import { words as deskWords } from "#words/desk";
import { words as editingWords } from "#words/editing";
import { words as correctWords } from "#words/proposals";
import { words as publishingWords } from "#words/publishing";
import { words } from "#words/reviews";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import { ActionDock } from "./action-dock";
import { recipientOf } from "./recipient";
import styles from "./review-actions.module.css";

/** What can be done now, or the sentence that says why nothing can. */
export function ReviewActions({ piece }: { piece: SubmissionForDesk }) {
  const { claim, may, state } = piece;
  const offers = {
    claim: may.moves.includes("claim"),
    takeOver: may.moves.includes("take_over") && claim?.mine === false,
    release: may.moves.includes("release"),
    return: may.moves.includes("return"),
    ask: may.moves.includes("request_changes"),
    acceptForEditing: may.moves.includes("accept_for_editing"),
    accept: may.moves.includes("accept_as_it_stands"),
    acceptAgain: may.acceptAgain,
    decline: may.moves.includes("decline"),
    publish: may.moves.includes("publish"),
    schedule: may.moves.includes("schedule"),
    unschedule: may.moves.includes("unschedule"),
  };
  const nothing = !may.edit && Object.values(offers).every((offered) => !offered);
  const proposing =
    state === "published"
      ? {
          label: piece.correction ? correctWords.goOn : correctWords.open,
          hint: correctWords.openHint,
        }
      : { label: editingWords.propose, hint: editingWords.proposeHint };
  const edit = may.edit ? (
    <p>
      {state === "editing" ? (
        <a className="button button-primary" href={`/desk/submissions/${piece.id}/edit`}>
          {editingWords.open}
        </a>
      ) : (
        <>
          <a href={`/desk/submissions/${piece.id}/edit`}>{proposing.label}</a>{" "}
          <span className="fine">{proposing.hint}</span>
        </>
      )}
    </p>
  ) : null;
  return (
    <section className={styles.actions} id="decide" tabIndex={-1} aria-label={words.actions}>
      {nothing ? <p>{whyNothing(piece)}</p> : null}
      {piece.article && state === "published" ? (
        <a className="button" href={`/articles/${piece.article.slug}`}>
          {publishingWords.read}
        </a>
      ) : null}
      {state === "editing" ? edit : null}
      <ActionDock
        id={piece.id}
        version={piece.version}
        offers={offers}
        heldByOther={
          claim
            ? claimWords.takeOverHint(
                claim.name,
                deskWords.moment(claim.since),
                deskWords.ago(claim.since, piece.now),
              )
            : ""
        }
        headline={piece.content.headline}
        author={recipientOf(piece)}
        guidelines={piece.guidelines}
        proposedSlug={piece.proposedSlug}
        topicId={piece.topic?.id ?? null}
        topics={piece.topics}
        unsent={piece.unsent !== null}
        blocked={piece.blockers.length > 0}
        blockedThen={piece.blockers.some(({ name }) => name !== "embargoed")}
        embargoUntil={piece.embargoUntil}
        tomorrow={dayAfter(piece.now, 1)}
        asked={piece.requests.noted
          .filter(({ mine, revision }) => mine && revision === piece.revision.number)
          .map(({ text, anchor }) => ({ text, quote: anchor?.quote ?? "" }))}
        today={dayAfter(piece.now, 0)}
        proposedDue={dayAfter(piece.now, 7)}
      />
      {state === "editing" ? null : edit}
    </section>
  );
}

/** The day so many days later, as a date field has it (UTC). */
const dayAfter = (from: Date, days: number) =>
  new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);

function whyNothing({ own, recused, forAnother, state }: SubmissionForDesk) {
  const closed = ["published", "declined", "withdrawn", "expired", "killed", "retracted"];
  if (closed.includes(state)) return words.waiting[state];
  if (own) return words.nothingToDo.own;
  if (forAnother) return words.nothingToDo.forAnother;
  return recused ? words.nothingToDo.recused : words.waiting[state];
}
