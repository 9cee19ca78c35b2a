"use client";

import dynamic from "next/dynamic";
import { useMemo, useRef } from "react";
import { useFormContext, useFormState } from "react-hook-form";
import { words } from "#words/writing";
import type { BodyHandle } from "@/components/content/editor";
import type { Finding } from "@/lib/checks/finding";
import type { DocumentNode } from "@/lib/content/node";
import { positionOf, readPlain } from "@/lib/content/plain";
import { besideText } from "./beside-text";
import styles from "./body-field.module.css";
import { BodyPlaceholder } from "./body-placeholder";
import { controlId } from "./finding-places";
import { MarkNote } from "./mark-note";
import { Note } from "./notes";
import notesStyles from "./notes.module.css";
import { useBesideParagraphs } from "./use-beside-paragraphs";
import { useMarking } from "./use-marking";
import { useWritingPage } from "./writing-context";
import { Row } from "./writing-field";
import type { Writing } from "./writing-text";

const Editor = dynamic(() => import("@/components/content/editor"), {
  ssr: false,
  loading: BodyPlaceholder,
});

/** The body with its notes, each beside its paragraph where there is a margin, under the text where there is none. */
export function BodyField(props: {
  initial: DocumentNode;
  handle: { current: BodyHandle | null };
  /** The text is the author's own: they say which sentences are first-hand, and how. */
  isOwn?: boolean;
  onReady(handle: BodyHandle | null): void;
  onEdit(): void;
}) {
  const { handle, isOwn = false } = props;
  const { language, direction, findings } = useWritingPage();
  const { control } = useFormContext<Writing>();
  const { errors } = useFormState({ control });
  const error = (errors as Record<string, { message?: string } | undefined>).body?.message;
  const id = controlId("body");
  const blocked = findings.spoken.some(
    (finding) => atBody(finding) && finding.severity === "block",
  );
  const marking = useMarking(handle, findings, isOwn);
  const { marks } = marking;
  const notes = useMemo(
    () => besideText(findings.spoken.filter(atBody), marks),
    [findings.spoken, marks],
  );
  const list = useRef<HTMLUListElement>(null);
  useBesideParagraphs(list, notes, handle);

  return (
    <Row
      notes={
        notes.length > 0 && (
          <ul
            className={`${notesStyles.notes} ${styles.notes}`}
            ref={list}
            id={`${id}-notes`}
            aria-label={words.notesBeside}
          >
            {notes.map(({ finding, mark }) =>
              mark ? (
                <MarkNote
                  key={mark.id}
                  mark={mark}
                  onShow={() => marking.show(mark)}
                  onRemove={() => marking.remove(mark)}
                />
              ) : (
                <Note
                  key={`${finding.guideline} ${finding.start} ${finding.fix}`}
                  finding={finding}
                  all={findings.all}
                  onShow={() => showInText(handle.current, finding)}
                />
              ),
            )}
          </ul>
        )
      }
    >
      <div className={styles.field}>
        <span className={styles.label} aria-hidden="true">
          {words.body}
        </span>
        <Editor
          id={id}
          initial={props.initial}
          language={language}
          direction={direction}
          invalid={error !== undefined || blocked}
          describedBy={`${id}-error ${id}-notes`}
          placeholder={<BodyPlaceholder />}
          onReady={(ready) => {
            props.onReady(ready);
            marking.read();
          }}
          onEdit={() => {
            props.onEdit();
            marking.edited();
          }}
          onBlur={() => findings.left("body")}
          onFirsthand={isOwn ? marking.asked : undefined}
        />
        <p className={marking.said.isRefusal ? styles.said : "visually-hidden"} role="status">
          {marking.said.text}
        </p>
        {error && (
          <p className="field-error" id={`${id}-error`}>
            {error}
          </p>
        )}
      </div>
    </Row>
  );
}

const atBody = ({ field }: Pick<Finding, "field">) => field === "body";

/** Puts the caret at the words a finding points at. */
export function showInText(handle: BodyHandle | null, finding: Pick<Finding, "start" | "end">) {
  if (!handle) return;
  const plain = readPlain(handle.document());
  handle.editor
    .chain()
    .focus()
    .setTextSelection({
      from: positionOf(plain, finding.start),
      to: positionOf(plain, finding.end),
    })
    .scrollIntoView()
    .run();
}
