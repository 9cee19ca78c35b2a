"use client";

import type { ReactNode } from "react";
import type { FormResult } from "@/lib/action";
import { ActForm } from "./act-form";
import { OpenButton, useOneForm } from "./one-form";
import { useSend } from "./use-send";

type OpeningFormProps<Value> = {
  /** Its name among the page's forms. */
  form: string;
  /** What its button is called; and which one it is, for those who hear it without its row. */
  open: string;
  about?: string | undefined;
  title: string;
  /** What will happen, and who is told. */
  follows: string;
  send: string;
  /** Said once it was done. */
  done: string;
  danger?: boolean;
  /** Looks of the button that opens it. */
  look?: "" | "button-danger";
  act: () => Promise<FormResult<Value>>;
  /** What was typed has gone where it should, and nothing of it stays in the form. */
  forget: () => void;
  /** Its fields, given what the server says about each by name. */
  children: (errors: Partial<Record<string, string>>) => ReactNode;
};

/** An act with a form of its own: a button, in its place the form, and when it was done the button again. */
export function OpeningForm<Value>(props: OpeningFormProps<Value>) {
  const { form, about, act, forget } = props;
  const { open, close } = useOneForm(form);
  const { send, sending, refusal, reload } = useSend<void, Value>(act, props.done);

  async function submit() {
    if (await send()) return;
    forget();
    close();
  }

  if (!open) {
    return (
      <OpenButton
        form={form}
        label={props.open}
        look={props.look ?? ""}
        {...(about && { about })}
      />
    );
  }
  return (
    <ActForm
      title={props.title}
      follows={props.follows}
      send={props.send}
      sending={sending}
      danger={props.danger ?? false}
      refusal={refusal}
      reload={reload}
      act={() => void submit()}
      cancel={close}
    >
      {props.children(refusal?.fieldErrors ?? {})}
    </ActForm>
  );
}
