"use client";

import dynamic from "next/dynamic";
import { useEffect, useRef } from "react";
import { useFormContext, useFormState } from "react-hook-form";
import { words } from "#words/writing";
import type { BodyHandle } from "@/components/content/editor";
import type { Finding } from "@/lib/checks/finding";
import type { DocumentNode } from "@/lib/content/node";
import { positionOf, readPlain } from "@/lib/content/plain";
import styles from "./body-field.module.css";
import { BodyPlaceholder } from "./body-placeholder";
import { controlId } from "./finding-places";
import { Note } from "./notes";
import notesStyles from "./notes.module.css";
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
  onReady(handle: BodyHandle | null): void;
  onEdit(): void;
}) {
  const { language, direction, findings } = useWritingPage();
  const { control } = useFormContext<Writing>();
  const { errors } = useFormState({ control });
  const error = (errors as Record<string, { message?: string } | undefined>).body?.message;
  const id = controlId("body");
  const notes = findings.spoken.filter(({ field }) => field === "body");
  const list = useRef<HTMLUListElement>(null);
  useBesideParagraphs(list, notes, props.handle);

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
            {notes.map((finding) => (
              <Note
                key={`${finding.guideline} ${finding.start} ${finding.fix}`}
                finding={finding}
                all={findings.all}
                onShow={() => showInText(props.handle.current, finding)}
              />
            ))}
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
          invalid={error !== undefined || notes.some(({ severity }) => severity === "block")}
          describedBy={`${id}-error ${id}-notes`}
          placeholder={<BodyPlaceholder />}
          onReady={props.onReady}
          onEdit={props.onEdit}
          onBlur={() => findings.left("body")}
        />
        {error && (
          <p className="field-error" id={`${id}-error`}>
            {error}
          </p>
        )}
      </div>
    </Row>
  );
}

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

/** Moves each note to the height of its words, below the note before it. Where there is no margin, nothing moves. */
function useBesideParagraphs(
  list: { current: HTMLUListElement | null },
  notes: Finding[],
  handle: { current: BodyHandle | null },
) {
  useEffect(() => {
    const place = () => {
      const column = list.current;
      const editor = handle.current?.editor;
      if (!column || !editor || editor.isDestroyed) return;
      const beside = getComputedStyle(column).getPropertyValue("--beside").trim() === "1";
      const top = column.getBoundingClientRect().top;
      const plain = beside ? readPlain(handle.current?.document() ?? { type: "doc" }) : null;
      const items = [...column.children].filter((item) => item instanceof HTMLElement);
      // All is read before anything is moved, so that the page is laid out once.
      const wanted = items.map((item, at) => {
        const { start = 0, end = 0 } = notes[at] ?? {};
        const anchored = plain !== null && start < end;
        return {
          height: item.offsetHeight,
          top: anchored ? editor.view.coordsAtPos(positionOf(plain, start)).top - top : 0,
        };
      });
      let free = 0;
      for (const [at, item] of items.entries()) {
        const { height, top: wish } = wanted[at] ?? { height: 0, top: 0 };
        const start = Math.max(free, wish);
        item.style.marginBlockStart = plain ? `${start - free}px` : "";
        free = start + height;
      }
    };
    place();
    const observer = new ResizeObserver(place);
    if (list.current?.parentElement?.parentElement) {
      observer.observe(list.current.parentElement.parentElement);
    }
    return () => observer.disconnect();
  }, [list, notes, handle]);
}
