"use client";

import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { words as answering } from "#words/answering";
import { words } from "#words/writing";
import { blocking } from "@/lib/checks/rules";
import { resubmitAction, submitAction } from "@/lib/submissions/actions";
import type { Problem } from "./error-summary";
import type { Saving } from "./saving";
import type { Findings } from "./use-findings";
import type { WritablePiece } from "./writing-page";
import { formField, type TypedText, toWritingText, type Writing } from "./writing-text";

/** Sends the whole text to the desk, with what it accepts. Refused, it says why where it belongs and loses nothing. */
export function useSubmitting(options: {
  piece: WritablePiece;
  form: UseFormReturn<Writing>;
  read(): TypedText;
  saving: Saving<TypedText>;
  device: { forget(): void };
  findings: Findings;
  /** Sends the answers to the editor's requests; whether the server holds them all. */
  answered(): Promise<boolean>;
  refuse(fieldErrors: Record<string, string>): void;
}) {
  const { piece, form, read, saving, device, findings, refuse, answered } = options;
  const again = piece.may.resubmit;
  const [sending, setSending] = useState(false);
  const [message, setMessage] = useState<string>();
  const [tries, setTries] = useState(0);

  async function submit() {
    if (sending) return;
    setMessage(undefined);
    form.clearErrors();
    if (saving.state().trouble?.kind === "conflict") return setMessage(words.submit.unsaved);
    const inTheWay = blocking(findings.check(), read().writing.answers);
    const text = toWritingText(read());
    if (!text.ok) refuse(text.fieldErrors);
    setSending(true);
    const settled = await answered();
    if (!text.ok || inTheWay.length > 0 || !settled) {
      setSending(false);
      return setTries((before) => before + 1);
    }

    const saves = await saving.pause();
    try {
      const answer = await (again ? resubmitAction : submitAction)({
        submissionId: piece.id,
        version: piece.version,
        saves,
        guidelines: piece.guidelinesVersion,
        agreement: piece.agreementVersion,
        ...text.text,
      });
      if (answer.ok) {
        saving.close();
        device.forget();
        location.assign(`/submissions/${piece.id}/status`);
        return;
      }
      setSending(false);
      if (answer.code === "conflict") return saving.metConflict();
      saving.resume();
      refuse(answer.fieldErrors);
      setMessage(answer.message);
      if (Object.keys(answer.fieldErrors).length > 0) setTries((before) => before + 1);
    } catch {
      setSending(false);
      saving.resume();
      setMessage(again ? answering.send.lost : words.submit.lost);
    }
  }

  /** What the summary lists once a submission was tried: what is in the way now, and the server's refusals. */
  function problems(left: Problem[]): Problem[] | null {
    if (tries === 0) return null;
    const refused = refusals(form.formState.errors).filter(
      ({ place, text }) => !left.some((other) => other.place === place || other.text === text),
    );
    return [...left, ...refused];
  }

  return { submit, sending, message, tries, problems };
}

/** The form's errors as places and sentences, whatever their depth. */
function refusals(errors: object, path = ""): Problem[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== "object" || value === null || key === "ref") return [];
    const at = path ? `${path}.${key}` : key;
    const { message } = value as { message?: unknown };
    return typeof message === "string"
      ? [{ place: formField(at), text: message }]
      : refusals(value, at);
  });
}
