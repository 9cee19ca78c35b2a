"use client";

import type { FormResult } from "@/lib/action";
import { Refused } from "./refused";
import { useSend } from "./use-send";

type ActButtonProps<Input, Value> = {
  act: (input: Input) => Promise<FormResult<Value>>;
  input: Input;
  label: string;
  /** Which one, said to those who hear the button without its row. */
  about?: string;
  /** What is said when it was done. */
  done: string;
  /** What follows, under the button. */
  hint?: string;
  look?: "button-primary" | "button-quiet";
};

/** An act that is done in one click, and why the server refused it, where it did. */
export function ActButton<Input, Value>(props: ActButtonProps<Input, Value>) {
  const { send, sending, busy, refusal, reload } = useSend(props.act, props.done);
  return (
    <>
      <button
        className={props.look ? `button ${props.look}` : "button"}
        type="button"
        disabled={sending}
        aria-busy={busy}
        onClick={() => send(props.input)}
      >
        {props.label}
        {props.about ? <span className="visually-hidden"> {props.about}</span> : null}
      </button>
      {props.hint ? <p className="fine">{props.hint}</p> : null}
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </>
  );
}
