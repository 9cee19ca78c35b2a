"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { FormProvider, useWatch } from "react-hook-form";
import { words as answering } from "#words/answering";
import { words as statusWords } from "#words/status";
import { words } from "#words/writing";
import { DisclosureQuestions } from "@/components/disclosures/disclosure-questions";
import { placeOfRequest } from "@/components/requests/answer-card";
import { goneFrom, placeIn, unanswered } from "@/components/requests/answer-places";
import { AnswerRequests } from "@/components/requests/answer-requests";
import { AnswerReturned, type Returned } from "@/components/requests/answer-returned";
import { useAnswers } from "@/components/requests/answer-use";
import type { Asked } from "@/components/requests/asked";
import type { CheckedGuideline, Finding } from "@/lib/checks/finding";
import { blocking } from "@/lib/checks/rules";
import type { Content } from "@/lib/content/schema";
import { saveWorkingCopyAction } from "@/lib/submissions/actions";
import { BodyField, showInText } from "./body-field";
import { DeleteDraft } from "./delete-draft";
import { ErrorSummary, type Problem } from "./error-summary";
import { type Place, placeOf } from "./finding-places";
import { FindingsDialog } from "./findings-dialog";
import { goTo } from "./go-to";
import { directionOf } from "./language";
import { StateBar } from "./state-bar";
import { SubmitBlock } from "./submit-block";
import { useGuessedLanguage } from "./use-guessed-language";
import { useSubmitting } from "./use-submitting";
import { useTypedText } from "./use-typed-text";
import { WritingContext } from "./writing-context";
import { Row } from "./writing-field";
import { AboutFields, DeskFields, OpeningFields } from "./writing-fields";
import { WritingNotices } from "./writing-notices";
import styles from "./writing-page.module.css";
import type { Writing, WritingText } from "./writing-text";
import { YourTurn } from "./your-turn";

/** A piece as the writing page gets it from `getSubmissionForWriting`. */
export type WritablePiece = WritingText & {
  id: string;
  version: number;
  turnSince: Date;
  saves: number;
  savedAt: Date;
  topics: { id: string; name: string }[];
  guidelines: CheckedGuideline[];
  guidelinesVersion: number;
  agreementVersion: number;
  agreementText: string;
  promise: { answerDays: number; exclusiveDays: number };
  may: { save: boolean; submit: boolean; resubmit: boolean; delete: boolean };
};

/** What an editor asked for and has not had back yet. */
export type AskedOf = { dueAt: Date | null; letter: string | null; requests: Asked[] };

/** The writing page: the published page, being written; above it, what an editor asks for. */
export function WritingPage({
  piece,
  personId,
  asked = null,
  returned = null,
  now,
}: {
  piece: WritablePiece;
  personId: string;
  asked?: AskedOf | null;
  returned?: Returned | null;
  now: Date;
}) {
  const typed = useTypedText({
    personId,
    copyId: piece.id,
    server: piece,
    guidelines: piece.guidelines,
    save: (text, saves) => saveWorkingCopyAction({ submissionId: piece.id, saves, ...text }),
  });
  const { form, body, read, readContent, refuse, saving, state, device, findings, edited } = typed;
  const summary = useRef<HTMLElement>(null);
  const list = useRef<HTMLDialogElement>(null);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          if (!name) return;
          form.clearErrors(name as keyof Writing);
          if (name.startsWith("disclosures."))
            form.clearErrors(name.replace(/\.\w+$/, "") as "disclosures");
          if (name === "language")
            form.setValue("direction", directionOf(form.getValues("language")));
          edited();
        },
      }),
    [form, edited],
  );

  useGuessedLanguage({ form, initial: piece.content, read: readContent, looked: findings.all });

  const requests = asked?.requests ?? none;
  const { answers, cards } = useAnswers({ personId, submissionId: piece.id, requests });
  const gone = useGone(requests, readContent, findings.all);
  const submitting = useSubmitting({
    piece,
    read,
    saving,
    device,
    findings,
    refuse,
    form,
    answered: answers.flush,
  });

  const language = useWatch({ control: form.control, name: "language" });
  const written = useWatch({ control: form.control, name: "answers" });
  const context = useMemo(
    () => ({ language, direction: directionOf(language), findings }),
    [language, findings],
  );
  const open = unanswered(requests, cards);
  const left = [
    ...open,
    ...blocking(findings.all, written ?? {}).map(
      (finding): Problem => ({ place: placeOf(finding), text: finding.fix }),
    ),
  ];
  const problems = submitting.problems(left);
  const { tries } = submitting;
  useEffect(() => {
    if (tries > 0) summary.current?.focus();
  }, [tries]);

  function go(place: Place, finding?: Finding) {
    list.current?.close();
    if (place === "body") {
      if (finding && finding.start < finding.end) showInText(body.current, finding);
      else body.current?.focus();
    } else goTo(place);
  }

  /** To the words a request is about. */
  function show(request: Asked) {
    const field = request.anchor?.field ?? "body";
    const place = placeIn(readContent(), request);
    if (!place) return;
    if (field === "body" && place.start < place.end) return showInText(body.current, place);
    if (field === "body") return body.current?.focus();
    const control = goTo(field === "news" ? "news.title" : field);
    if (control instanceof HTMLTextAreaElement) control.setSelectionRange(place.start, place.end);
  }

  return (
    <FormProvider {...form}>
      <WritingContext value={context}>
        <form
          className={styles.page}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void submitting.submit();
          }}
        >
          <h1 className="visually-hidden">{words.pageTitle}</h1>
          <div className={styles.notices}>
            <WritingNotices typed={typed} />
            {problems && problems.length > 0 && (
              <ErrorSummary ref={summary} problems={problems} onGo={go} />
            )}
          </div>
          {(asked || returned) && (
            <div className={styles.asked}>
              {returned && (
                <AnswerReturned returned={returned} now={now}>
                  <p>
                    {answering.returned.orElse}{" "}
                    <a href={`/submissions/${piece.id}/status`}>{answering.returned.stands}</a>
                  </p>
                </AnswerReturned>
              )}
              {asked && (
                <div className={styles.turn}>
                  <a href={`/submissions/${piece.id}/status`}>{statusWords.title}</a>
                  <YourTurn since={piece.turnSince} now={now} />
                </div>
              )}
              {asked && (
                <AnswerRequests
                  asked={asked}
                  now={now}
                  answers={answers}
                  cards={cards}
                  gone={gone}
                  insist={tries > 0}
                  onShow={show}
                />
              )}
            </div>
          )}
          {/* Only so that all can wait at once: it groups nothing that a person should hear of. */}
          <fieldset role="presentation" className={styles.fields} disabled={typed.waits}>
            <OpeningFields />
            <BodyField
              initial={piece.content.body}
              handle={body}
              isOwn
              onReady={typed.onReady}
              onEdit={edited}
            />
            <AboutFields />
            <DeskFields topics={piece.topics} />
            <DisclosureQuestions />
            {(piece.may.submit || piece.may.resubmit) && (
              <Row>
                <SubmitBlock
                  again={piece.may.resubmit}
                  left={left}
                  promise={piece.promise}
                  guidelinesVersion={piece.guidelinesVersion}
                  agreement={{ version: piece.agreementVersion, text: piece.agreementText }}
                  sending={submitting.sending}
                  message={submitting.message}
                  onGo={go}
                />
              </Row>
            )}
          </fieldset>
          {piece.may.delete && (
            <Row>
              <div className={styles.last}>
                <DeleteDraft piece={piece} onGone={saving.close} forget={device.forget} />
              </div>
            </Row>
          )}
        </form>
        <StateBar
          state={state}
          count={findings.count}
          guideline={piece.guidelines.find(({ key }) => key === "length")?.settings}
          findings={findings.spoken.length}
          onFindings={() => list.current?.showModal()}
          toAnswer={
            asked && {
              left: open.length,
              onGo: () => go(open[0]?.place ?? placeOfRequest(requests[0]?.id ?? "")),
            }
          }
        />
        <FindingsDialog ref={list} findings={findings.spoken} onGo={go} />
      </WritingContext>
    </FormProvider>
  );
}

const none: Asked[] = [];

/** Which requests are about deleted text: looked at again whenever the text was checked again. */
function useGone(requests: Asked[], read: () => Content, looked: readonly Finding[]) {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: `looked` says when, not what.
  useEffect(() => {
    if (requests.length > 0) setGone(goneFrom(read(), requests));
  }, [requests, read, looked]);
  return gone;
}
