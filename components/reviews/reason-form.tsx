"use client";

import { words as heldWords } from "#words/holds";
import type { Recipient } from "@/components/decisions/letter";
import { LeftWords, useTyped } from "@/components/submissions/kept-words";
import type { FormResult } from "@/lib/action";
import type { AtVersion } from "./act";
import { AreaField } from "./act-form";
import { OpeningForm } from "./opening-form";

/** What each such act of the desk is about: the piece as it was looked at, and whom its author is told as. */
export type ReasonedProps = { at: AtVersion; offered: boolean; author: Recipient };

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
  const { typed, write, forget } = useTyped(`${form}.reason`);
  const reason = typed ?? "";

  if (!offered) return <LeftWords names={[`${form}.reason`]} />;
  return (
    <OpeningForm
      form={form}
      open={words.open}
      about={about}
      look={danger ? "button-danger" : ""}
      title={words.title}
      follows={follows}
      send={words.send}
      done={words.done}
      danger={danger}
      act={() => act(reason)}
      forget={forget}
    >
      {(errors) => (
        <AreaField
          label={heldWords.reason}
          hint={words.hint}
          value={reason}
          onChange={write}
          error={errors.reason}
          rows={4}
          most={most}
        />
      )}
    </OpeningForm>
  );
}
