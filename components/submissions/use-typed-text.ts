"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { words } from "#words/writing";
import type { BodyHandle } from "@/components/content/editor";
import type { FormResult } from "@/lib/action";
import type { CheckedGuideline } from "@/lib/checks/finding";
import { standing } from "@/lib/content/marks";
import type { Content } from "@/lib/content/schema";
import { useFindings } from "./use-findings";
import { useFoundCopy } from "./use-found-copy";
import { useSaving } from "./use-saving";
import {
  formField,
  type TypedText,
  toWritingText,
  type Writing,
  type WritingText,
  writingOf,
} from "./writing-text";

/** A text as the server holds it, and which save of it. */
export type ServersText = WritingText & { saves: number; savedAt: Date };

type Saved = { saves: number; savedAt: Date };

/**
 * A text that is typed on a page and kept: its form and body, what was typed so far, saving it on the server and on this
 * device, what the guidelines find in it, and a text this device kept that the server does not have.
 * @param copyId under which this device keeps it
 * @param save sends the whole text over that save of it
 */
export function useTypedText(options: {
  personId: string;
  copyId: string;
  server: ServersText;
  guidelines: CheckedGuideline[];
  save(text: WritingText, saves: number): Promise<FormResult<Saved>>;
}) {
  const { personId, copyId, server, guidelines, save } = options;
  const form = useForm<Writing>({ defaultValues: writingOf(server) });
  const body = useRef<BodyHandle | null>(null);
  // What the body held while its editor was not there, at first and whenever it is taken down.
  const resting = useRef(server.content.body);
  // Until the page lives, what is typed would reach nobody: the fields wait for it.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);

  const read = useCallback(
    (): TypedText => ({
      writing: form.getValues(),
      body: body.current?.document() ?? resting.current,
    }),
    [form],
  );
  const readContent = useCallback((): Content => {
    const { writing, body } = read();
    const { answers: _answers, topicId: _topicId, ...rest } = writing;
    return { ...rest, body, marks: standing(body, rest.marks) };
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
    submissionId: copyId,
    server,
    read,
    async send(typed, saves) {
      const text = toWritingText(typed);
      if (!text.ok) {
        refuse(text.fieldErrors);
        return { ok: false, code: "malformed", message: firstOf(text.fieldErrors) };
      }
      const answer = await save(text.text, saves);
      if (answer.ok) {
        const { saves, savedAt } = answer.value;
        return { ok: true, saves, savedAt: new Date(savedAt).getTime() };
      }
      refuse(answer.fieldErrors);
      const message = answer.message ?? firstOf(answer.fieldErrors);
      return { ok: false, code: answer.code, message };
    },
  });
  const findings = useFindings({ initial: server.content, guidelines, read: readContent, body });
  const found = useFoundCopy({ device, server, alive });

  const edited = useCallback(() => {
    saving.edited();
    findings.changed();
  }, [saving, findings.changed]);
  const replace = useCallback(
    (typed: TypedText) => {
      form.reset(typed.writing);
      resting.current = typed.body;
      body.current?.replace(typed.body);
      findings.changed();
    },
    [form, findings.changed],
  );
  /** Hands the body over when its editor is there, and keeps it when that goes. */
  const onReady = (handle: BodyHandle | null) => {
    if (handle && resting.current !== server.content.body) handle.replace(resting.current);
    if (!handle && body.current) resting.current = body.current.document();
    body.current = handle;
    handle?.editor.setEditable(found.copy === null, false);
    if (handle) findings.underline();
  };

  return {
    form,
    body,
    server,
    read,
    readContent,
    refuse,
    saving,
    state,
    device,
    findings,
    found,
    edited,
    replace,
    onReady,
    /** The fields wait: the page is not alive yet, or the person has not chosen between two texts. */
    waits: !alive || found.copy !== null,
  };
}
export type Typed = ReturnType<typeof useTypedText>;

/** What a refusal says first, with its field's name. */
export function firstOf(fieldErrors: Record<string, string>) {
  const [first] = Object.entries(fieldErrors);
  if (!first) return words.unknownRefusal;
  const field = words.fields[formField(first[0]).split(".")[0] ?? ""] ?? words.fields.form ?? "";
  return words.fieldRefusal(field, first[1]);
}
