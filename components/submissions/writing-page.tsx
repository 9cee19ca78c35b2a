"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { words } from "#words/writing";
import type { BodyHandle } from "@/components/content/editor";
import { DisclosureQuestions } from "@/components/disclosures/disclosure-questions";
import type { CheckedGuideline, Finding } from "@/lib/checks/finding";
import { blocking } from "@/lib/checks/rules";
import type { Content } from "@/lib/content/schema";
import { saveWorkingCopyAction } from "@/lib/submissions/actions";
import { BodyField, showInText } from "./body-field";
import { DeleteDraft } from "./delete-draft";
import { ErrorSummary, type Problem } from "./error-summary";
import { controlId, type Place, placeOf } from "./finding-places";
import { FindingsDialog } from "./findings-dialog";
import { directionOf } from "./language";
import { StateBar } from "./state-bar";
import { SubmitBlock } from "./submit-block";
import { useFindings } from "./use-findings";
import { useFoundCopy } from "./use-found-copy";
import { useSaving } from "./use-saving";
import { useSubmitting } from "./use-submitting";
import { WritingContext } from "./writing-context";
import { Row } from "./writing-field";
import { AboutFields, DeskFields, OpeningFields } from "./writing-fields";
import { ConflictNotice, FoundNotice, SignedOutNotice } from "./writing-notices";
import styles from "./writing-page.module.css";
import {
  formField,
  type TypedText,
  toWritingText,
  type Writing,
  type WritingText,
  writingOf,
} from "./writing-text";

/** A piece as the writing page gets it from `getSubmissionForWriting`. */
export type WritablePiece = WritingText & {
  id: string;
  version: number;
  saves: number;
  savedAt: Date;
  topics: { id: string; name: string }[];
  guidelines: CheckedGuideline[];
  guidelinesVersion: number;
  agreementVersion: number;
  agreementText: string;
  promise: { answerDays: number; exclusiveDays: number };
  may: { save: boolean; submit: boolean; delete: boolean };
};

/** The writing page: the published page, being written. */
export function WritingPage({ piece, personId }: { piece: WritablePiece; personId: string }) {
  const form = useForm<Writing>({ defaultValues: writingOf(piece) });
  const body = useRef<BodyHandle | null>(null);
  const document_ = useRef(piece.content.body);
  const summary = useRef<HTMLElement>(null);
  const list = useRef<HTMLDialogElement>(null);
  // Until the page lives, what is typed would reach nobody: the fields wait for it.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);

  const read = useCallback(
    (): TypedText => ({
      writing: form.getValues(),
      body: body.current?.document() ?? document_.current,
    }),
    [form],
  );
  const readContent = useCallback((): Content => {
    const { writing, body } = read();
    const { answers: _answers, topicId: _topicId, ...rest } = writing;
    return { ...rest, body };
  }, [read]);
  const refuse = useCallback(
    (fieldErrors: Record<string, string>) => {
      for (const [path, message] of Object.entries(fieldErrors))
        form.setError(formField(path) as keyof Writing, { type: "server", message });
    },
    [form],
  );

  const { saving, state, device } = useSaving({
    personId,
    submissionId: piece.id,
    server: piece,
    read,
    async send(typed, saves) {
      const text = toWritingText(typed);
      if (!text.ok) {
        refuse(text.fieldErrors);
        return { ok: false, code: "malformed", message: firstOf(text.fieldErrors) };
      }
      const answer = await saveWorkingCopyAction({ submissionId: piece.id, saves, ...text.text });
      if (answer.ok)
        return {
          ok: true,
          saves: answer.value.saves,
          savedAt: new Date(answer.value.savedAt).getTime(),
        };
      refuse(answer.fieldErrors);
      return {
        ok: false,
        code: answer.code,
        message: answer.message ?? firstOf(answer.fieldErrors),
      };
    },
  });
  const findings = useFindings({
    initial: piece.content,
    guidelines: piece.guidelines,
    read: readContent,
    body,
  });

  const edited = useCallback(() => {
    saving.edited();
    findings.changed();
  }, [saving, findings.changed]);
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

  const replace = useCallback(
    (typed: TypedText) => {
      form.reset(typed.writing);
      document_.current = typed.body;
      body.current?.replace(typed.body);
      findings.changed();
    },
    [form, findings.changed],
  );
  const found = useFoundCopy({ device, server: piece, alive });
  const submitting = useSubmitting({ piece, read, saving, device, findings, refuse, form });

  const language = useWatch({ control: form.control, name: "language" });
  const answers = useWatch({ control: form.control, name: "answers" });
  const context = useMemo(
    () => ({ language, direction: directionOf(language), findings }),
    [language, findings],
  );
  const left = blocking(findings.all, answers ?? {}).map(
    (finding): Problem => ({ place: placeOf(finding), text: finding.fix }),
  );
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
    } else document.getElementById(controlId(place))?.focus();
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
            {found.copy && (
              <FoundNotice
                {...found.described}
                onUse={() => {
                  if (found.copy) replace(found.copy.text);
                  found.resolve();
                  saving.edited();
                }}
                onDiscard={() => {
                  device.forget();
                  found.resolve();
                }}
              />
            )}
            {state.trouble?.kind === "conflict" && (
              <ConflictNotice
                trouble={state.trouble}
                onMine={saving.keepMine}
                onTheirs={() => {
                  replace({ writing: writingOf(piece), body: piece.content.body });
                  saving.takeTheirs({ saves: piece.saves, savedAt: piece.savedAt.getTime() });
                }}
              />
            )}
            {state.trouble?.kind === "signed_out" && <SignedOutNotice onRetry={saving.back} />}
            {problems && problems.length > 0 && (
              <ErrorSummary ref={summary} problems={problems} onGo={go} />
            )}
          </div>
          {/* Only so that all can wait at once: it groups nothing that a person should hear of. */}
          <fieldset
            role="presentation"
            className={styles.fields}
            disabled={!alive || found.copy !== null}
          >
            <OpeningFields />
            <BodyField
              initial={piece.content.body}
              handle={body}
              onReady={(handle) => {
                if (handle && document_.current !== piece.content.body)
                  handle.replace(document_.current);
                if (!handle && body.current) document_.current = body.current.document();
                body.current = handle;
                handle?.editor.setEditable(found.copy === null, false);
                if (handle) findings.underline();
              }}
              onEdit={edited}
            />
            <AboutFields />
            <DeskFields topics={piece.topics} />
            <DisclosureQuestions />
            {piece.may.submit && (
              <Row>
                <SubmitBlock
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
        />
        <FindingsDialog ref={list} findings={findings.spoken} onGo={go} />
      </WritingContext>
    </FormProvider>
  );
}

function firstOf(fieldErrors: Record<string, string>) {
  const [first] = Object.entries(fieldErrors);
  if (!first) return words.unknownRefusal;
  const field = words.fields[formField(first[0]).split(".")[0] ?? ""] ?? words.fields.form ?? "";
  return words.fieldRefusal(field, first[1]);
}
