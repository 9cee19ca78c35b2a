import { words as deskWords } from "#words/desk";
import { words as publishingWords } from "#words/publishing";
import { words } from "#words/reviews";
import { NoticesPanel } from "@/components/corrections/notices-panel";
import { SuggestionsPanel } from "@/components/editing/suggestions-panel";
import { EmbargoPanel } from "@/components/embargoes/embargo-panel";
import { ErrorsPanel } from "@/components/error-reports/errors-panel";
import { HoldsPanel } from "@/components/holds/holds-panel";
import { LettersPanel } from "@/components/letters/letters-panel";
import { type Message, MessageThread } from "@/components/messages/message-thread";
import { ProposalPanel } from "@/components/proposals/proposal-panel";
import { PublishGate } from "@/components/publishing/publish-gate";
import { TurnMark } from "@/components/queue/turn";
import { AskAnswers } from "@/components/requests/ask-answers";
import { AskPanel } from "@/components/requests/ask-panel";
import { ThreadSetting } from "@/components/threads/thread-setting";
import type { ErrorReportOnDesk } from "@/lib/error-reports/queries";
import type { LetterOnDesk } from "@/lib/letters/queries";
import type { SubmissionForDesk } from "@/lib/reviews/queries";
import type { SuggestionOnDesk } from "@/lib/suggestions/queries";
import type { ThreadSettingOnDesk } from "@/lib/threads/queries";
import { AuthorPanel } from "./author-panel";
import { ChangedSince } from "./changed-since";
import { FindingsPanel } from "./findings-panel";
import { HistoryPanel } from "./history-panel";
import { KnowingPanel } from "./knowing-panel";
import { MarksPanel } from "./marks-panel";
import { OneForm } from "./one-form";
import { RareActs } from "./rare-acts";
import { ReviewActions } from "./review-actions";
import { ReviewText } from "./review-text";
import styles from "./review-view.module.css";
import { Section } from "./section";
import { StatusLine } from "./status-line";

/** A piece on the desk: the text as it will be read, beside it all that is known of it, and what can be done. */
export function ReviewView({
  piece,
  messages,
  letters,
  suggestions,
  thread,
  errors,
}: {
  piece: SubmissionForDesk;
  /** Null for whoever may not read them. */
  letters: LetterOnDesk[] | null;
  suggestions: SuggestionOnDesk[];
  messages: Message[];
  /** Null while it is not published. */
  thread: ThreadSettingOnDesk | null;
  /** Null for whoever may not decide on them. */
  errors: ErrorReportOnDesk[] | null;
}) {
  // Once it is accepted, what still stands before publication is the first thing to know.
  const accepted = piece.state === "ready" || piece.state === "scheduled";
  return (
    <OneForm>
      <div className={styles.review}>
        <nav className={styles.back}>
          <a href="/desk">{words.back}</a>
          <span className={styles.where}>
            <TurnMark turn={(piece.correction ?? piece).turn} /> {deskWords.states[piece.state]}
          </span>
          <a className={styles.jump} href="#decide">
            {words.toDecision}
          </a>
        </nav>
        <ReviewText piece={piece} />
        <aside className={styles.dossier} aria-label={words.dossier}>
          <div className={styles.kept}>
            <StatusLine piece={piece} />
            <div className={styles.known}>
              {accepted ? <Gate piece={piece} /> : null}
              <ProposalPanel piece={piece} />
              {errors ? <ErrorsPanel errors={errors} now={piece.now} /> : null}
              <ChangedSince piece={piece} />
              <AskPanel piece={piece} />
              <SuggestionsPanel suggestions={suggestions} />
              <AskAnswers piece={piece} />
              <NoticesPanel piece={piece} errors={errors ?? []} />
              <FindingsPanel findings={piece.findings} />
              <MarksPanel piece={piece} />
              <KnowingPanel content={piece.content} />
              <AuthorPanel piece={piece} />
              {accepted || piece.turn === "nobody" ? null : <Gate piece={piece} />}
              <MessageThread
                submissionId={piece.id}
                messages={messages}
                side="desk"
                maySend={!piece.own && !piece.recused && piece.state !== "draft"}
              />
              {letters ? <LettersPanel letters={letters} /> : null}
              <EmbargoPanel piece={piece} />
              {thread ? (
                <ThreadSetting
                  submissionId={piece.id}
                  thread={thread}
                  maySet={!piece.own && !piece.recused}
                />
              ) : null}
              <HoldsPanel piece={piece} />
              <RareActs piece={piece} />
              <HistoryPanel history={piece.history} now={piece.now} />
            </div>
            <ReviewActions piece={piece} />
          </div>
        </aside>
      </div>
    </OneForm>
  );
}

function Gate({ piece }: { piece: SubmissionForDesk }) {
  return (
    <Section id="gate" title={publishingWords.gate} aside={piece.blockers.length || undefined}>
      {piece.signedAt ? (
        <p id="signature">
          {publishingWords.signed(piece.revision.number, deskWords.moment(piece.signedAt))}
        </p>
      ) : (
        <p id="signature">{publishingWords.unsigned(piece.revision.number)}</p>
      )}
      <PublishGate blockers={piece.blockers} marks={piece.marks.map(({ id }) => id)} />
    </Section>
  );
}
