"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from "react";
import { FormProvider } from "react-hook-form";
import { words } from "#words/editing";
import { words as reviewWords } from "#words/reviews";
import type { Recipient } from "@/components/decisions/letter";
import type { Reported } from "@/components/error-reports/answered-field";
import { SendCorrection, type Told } from "@/components/proposals/send-correction";
import { OneForm } from "@/components/reviews/one-form";
import { BodyField, showInText } from "@/components/submissions/body-field";
import { controlId, type Place } from "@/components/submissions/finding-places";
import { FindingsDialog } from "@/components/submissions/findings-dialog";
import { StateBar } from "@/components/submissions/state-bar";
import { firstOf, useTypedText } from "@/components/submissions/use-typed-text";
import { WritingContext } from "@/components/submissions/writing-context";
import { Row, WritingField } from "@/components/submissions/writing-field";
import { OpeningFields } from "@/components/submissions/writing-fields";
import { WritingNotices } from "@/components/submissions/writing-notices";
import page from "@/components/submissions/writing-page.module.css";
import { toWritingText, type Writing } from "@/components/submissions/writing-text";
import type { Refusal } from "@/lib/action";
import type { CheckedGuideline, Finding } from "@/lib/checks/finding";
import type { Content } from "@/lib/content/schema";
import { saveEditingCopyAction, sendForApprovalAction } from "@/lib/editing/actions";
import { proposeCorrectionAction } from "@/lib/proposals/actions";
import { ChangeList } from "./change-list";
import styles from "./editing.module.css";
import { SendForm } from "./send-form";
import { SuggestionsPreview } from "./suggestions-preview";
import { useChanges } from "./use-changes";

type EditingPageProps = {
  submissionId: string;
  version: number;
  personId: string;
  base: { number: number; content: Content };
  content: Content;
  /** Why each change is made, by its place. */
  reasons: Record<string, string>;
  saves: number;
  savedAt: Date;
  guidelines: CheckedGuideline[];
  author: Recipient;
  /** Set where the text is an article's: what readers were to be told when it was sent before. */
  told: Told | null;
  /** What readers report of an article, as far as this can answer it. */
  errors: readonly Reported[];
  /** What stands above the text: what the author answered. */
  before: ReactNode;
  /** What an editor cannot change. */
  theirs: ReactNode;
};

const unreachable: Refusal = {
  ok: false,
  code: "unreachable",
  status: 0,
  message: reviewWords.failed,
  fieldErrors: {},
};

/** The desk's side of a text: the page it was written on, typed over; what leaves it are suggestions. */
export function EditingPage(props: EditingPageProps) {
  const { submissionId, base, personId } = props;
  const server = useMemo(
    () => ({
      content: props.content,
      // What is written beside each change is kept where a writer's own answers are.
      answers: props.reasons,
      topicId: null,
      saves: props.saves,
      savedAt: props.savedAt,
    }),
    [props.content, props.reasons, props.saves, props.savedAt],
  );
  const router = useRouter();
  const list = useRef<HTMLDialogElement>(null);
  const typed = useTypedText({
    personId,
    // Text kept over an older base is nothing to go on from.
    copyId: `${submissionId}.editing.${base.number}`,
    server,
    guidelines: props.guidelines,
    save: ({ content, answers: reasons }, saves) =>
      saveEditingCopyAction({ submissionId, base: base.number, saves, content, reasons }),
  });
  const { form, body, read, refuse, saving, state, device, findings, edited } = typed;
  /** The content as the server takes it; null while something on the page is none. */
  const readWhole = useCallback(() => {
    const text = toWritingText(read());
    return text.ok ? text.text.content : null;
  }, [read]);
  const changes = useChanges(base.content, readWhole, findings.all);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          if (!name) return;
          form.clearErrors(name as keyof Writing);
          edited();
        },
      }),
    [form, edited],
  );

  const { language, direction } = base.content;
  const context = useMemo(
    // The answers to findings are the author's: none is asked for here.
    () => ({ language, direction, findings: { ...findings, all: [] } }),
    [language, direction, findings],
  );

  async function send(letter: string, told?: Told): Promise<Refusal | null> {
    if (saving.state().trouble?.kind === "conflict")
      return { ...unreachable, code: "conflict", message: words.unsaved };
    const text = toWritingText(read());
    if (!text.ok) {
      refuse(text.fieldErrors);
      return { ...unreachable, code: "malformed", message: firstOf(text.fieldErrors) };
    }
    const saves = await saving.pause();
    const { content, answers: reasons } = text.text;
    const { version } = props;
    const act = { submissionId, version, base: base.number, saves, content, reasons, letter };
    const sent = told ? proposeCorrectionAction({ ...act, ...told }) : sendForApprovalAction(act);
    const answer = await sent.catch(() => unreachable);
    if (answer.ok) {
      saving.close();
      device.forget();
      location.assign(`/desk/submissions/${submissionId}`);
      return null;
    }
    if (answer.code === "conflict") saving.metConflict();
    else saving.resume();
    // The desk's copy may be gone with the piece: this one stays until somebody has read it.
    if (answer.status === 409) device.keep(read(), saves, Date.now());
    refuse(answer.fieldErrors);
    return answer;
  }

  function go(place: Place, finding?: Finding) {
    list.current?.close();
    if (place === "body") {
      if (finding && finding.start < finding.end) showInText(body.current, finding);
      else body.current?.focus();
    } else document.getElementById(controlId(place))?.focus();
  }

  const all = changes.edits?.length ?? 0;
  const sending = {
    author: props.author,
    changes: { all, mechanical: changes.mechanical },
    send,
    reload: () => router.refresh(),
    count: changes.look,
  };
  return (
    <OneForm>
      <FormProvider {...form}>
        <WritingContext value={context}>
          <div className={styles.page}>
            <div className={page.notices}>
              <WritingNotices typed={typed} />
            </div>
            {props.before}
            {/* Only so that all can wait at once: it groups nothing that a person should hear of. */}
            <fieldset role="presentation" className={styles.fields} disabled={typed.waits}>
              <OpeningFields />
              <BodyField
                initial={server.content.body}
                handle={body}
                onReady={typed.onReady}
                onEdit={edited}
              />
              <WritingField name="howKnown" label={words.howKnown} look="text" many inPiece />
              <WritingField name="authorNote" label={words.authorNote} look="text" many inPiece />
            </fieldset>
            <Row>{props.theirs}</Row>
            <section className={styles.ending} aria-labelledby="ending-title">
              <h2 id="ending-title">{words.before}</h2>
              <p role="status">
                {changes.edits === null
                  ? words.uncounted
                  : `${words.changes(all, base.number)} ${words.mechanical(changes.mechanical)}`}
              </p>
              <ChangeList base={base.content} edits={changes.edits ?? []} />
              <details className={styles.folded}>
                <summary>{words.preview}</summary>
                <SuggestionsPreview base={base.content} edits={changes.edits ?? []} />
              </details>
              {props.told ? (
                <SendCorrection {...sending} told={props.told} errors={props.errors} />
              ) : (
                <SendForm {...sending} />
              )}
            </section>
          </div>
          <StateBar
            state={state}
            count={findings.count}
            guideline={props.guidelines.find(({ key }) => key === "length")?.settings}
            findings={findings.spoken.length}
            onFindings={() => list.current?.showModal()}
            toAnswer={null}
          />
          <FindingsDialog ref={list} findings={findings.spoken} onGo={go} />
        </WritingContext>
      </FormProvider>
    </OneForm>
  );
}
