"use client";

import { words as heldWords } from "#words/holds";
import { LeftWords, useTyped } from "@/components/submissions/kept-words";
import type { FormResult } from "@/lib/action";
import { ActForm, AreaField } from "./act-form";
import { OpenButton, useOneForm } from "./one-form";
import { useSend } from "./use-send";

type ReasonWords = {
  open: string;
  title: string;
  hint: string;
  send: string;
  done: string;
};

type ReasonFormProps<Value> = {
  /** Its name among the page's forms. */
  form: string;
  words: ReasonWords;
  /** What will happen, and who is told. */
  follows: string;
  /** False once the piece has moved on: a reason begun stays readable. */
  offered: boolean;
  danger?: boolean;
  /** Which one, said to those who hear the button without its row. */
  about?: string;
  most: number;
  act: (reason: string) => Promise<FormResult<Value>>;
};

/** An act that has to be explained: a button, and in its place the form with the reason and what will follow. */
export function ReasonForm<Value>(props: ReasonFormProps<Value>) {
  const { form, words, follows, offered, danger = false, about, most, act } = props;
  const { open, close } = useOneForm(form);
  const { typed, write, forget } = useTyped(`${form}.reason`);
  const reason = typed ?? "";
  const { send, sending, refusal, reload } = useSend(act, words.done);

  async function submit() {
    if (await send(reason)) return;
    forget();
    close();
  }

  if (!offered) return <LeftWords names={[`${form}.reason`]} />;
  if (!open) {
    const look = danger ? "button-danger" : "";
    return <OpenButton form={form} label={words.open} look={look} {...(about && { about })} />;
  }
  return (
    <ActForm
      title={words.title}
      follows={follows}
      send={words.send}
      sending={sending}
      danger={danger}
      refusal={refusal}
      reload={reload}
      act={() => void submit()}
      cancel={close}
    >
      <AreaField
        label={heldWords.reason}
        hint={words.hint}
        value={reason}
        onChange={write}
        error={refusal?.fieldErrors.reason}
        rows={4}
        most={most}
      />
    </ActForm>
  );
}
