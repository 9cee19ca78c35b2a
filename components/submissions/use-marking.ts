"use client";

import { useEffect, useState } from "react";
import { useFormContext } from "react-hook-form";
import { words } from "#words/writing";
import type { BodyHandle } from "@/components/content/editor";
import { type Marked, unmark } from "@/components/content/marking";
import { stretchesOf } from "@/lib/content/firsthand";
import { goTo } from "./go-to";
import { blankMark } from "./mark-note";
import { type BodyMark, useBodyMarks } from "./use-body-marks";
import type { Findings } from "./use-findings";
import type { Writing } from "./writing-text";

/**
 * What an author does with first-hand sentences. The form keeps the basis of every mark there was on this page, also of
 * one whose sentence was taken out, so that undoing brings both back; only those that stand are checked and saved.
 */
export function useMarking(
  handle: { current: BodyHandle | null },
  findings: Findings,
  isOwn: boolean,
) {
  const { marks, changed, read } = useBodyMarks(handle, findings.all);
  const { getValues, setValue } = useFormContext<Writing>();
  const [said, setSaid] = useState({ text: "", isRefusal: false });
  const say = (text: string, isRefusal = false) => setSaid({ text, isRefusal });
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  // The note of a sentence that was just marked is there only now.
  useEffect(() => {
    if (wanted && marks.some(({ id }) => id === wanted.id)) {
      goTo(`marks.${wanted.id}`);
      setWanted(null);
    }
  }, [wanted, marks]);

  function asked(marked: Marked) {
    if ("refused" in marked) return say(words.mark.refused[marked.refused], true);
    const { id, isNew } = marked;
    const before = getValues("marks");
    if (!before.some((mark) => mark.id === id)) setValue("marks", [...before, blankMark(id)]);
    if (isNew) findings.hush(`marks.${id}`);
    say(isNew ? words.mark.marked : words.mark.present);
    setWanted({ id });
    read();
  }

  /** Back into the text, to the end of the sentence. */
  function show({ id }: BodyMark) {
    const editor = handle.current?.editor;
    const at = editor && stretchesOf(editor.state.doc).get(id)?.at(-1);
    if (editor && at) editor.chain().focus().setTextSelection(at.to).scrollIntoView().run();
  }

  function remove(mark: BodyMark) {
    show(mark);
    if (handle.current) unmark(handle.current.editor, mark.id);
    say(words.mark.removed);
  }

  /** The text was changed: a refusal is about what stood before. */
  function edited() {
    changed();
    if (said.isRefusal) say("");
  }

  return { marks: isOwn ? marks : none, said, asked, show, remove, edited, read };
}

const none: BodyMark[] = [];
