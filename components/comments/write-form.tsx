"use client";

import { useActionState, useEffect, useState } from "react";
import { words } from "#words/comments";
import { useTyped } from "@/components/submissions/kept-words";
import { mostCharacters } from "@/lib/comments/rules";
import styles from "./own-comment.module.css";
import { ScreenedBefore } from "./screened-before";

/** What a plain form learns when it was not sent on: the sentence, and what was typed. */
export type NotSent = { sentence: string; text: string } | null;

/** A comment on a page of its own. A form, so that it works before and without any script; with one it screens as one writes. */
export function WriteForm(props: {
  send(before: NotSent, form: FormData): Promise<NotSent>;
  hidden: Record<string, string>;
  /** What the form begins with, where the words are being changed. */
  text?: string;
  label: string;
  /** By which name the words are kept on this device. */
  kept: string;
}) {
  const [refused, act, pending] = useActionState(props.send, null);
  const { typed, write } = useTyped(props.kept);
  const [text, setText] = useState(props.text ?? "");
  const begin = refused?.text ?? props.text ?? "";
  useEffect(() => {
    if (typed !== null) setText(typed);
  }, [typed]);
  return (
    <form action={act} className={styles.form}>
      {Object.entries(props.hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="field">
        <label htmlFor="comment-field">{words.field}</label>
        <textarea
          className="control"
          id="comment-field"
          name="text"
          rows={6}
          maxLength={2 * mostCharacters}
          required
          // Changed by key when the device gives back what was kept, so that the field shows it.
          key={typed === null ? "begun" : "kept"}
          defaultValue={typed ?? begin}
          onChange={({ target }) => {
            setText(target.value);
            write(target.value);
          }}
        />
        <p className="field-hint">
          {props.text === undefined ? words.hint : words.mine.changeHint}
        </p>
      </div>
      {/* What was said of these words stands above them already. */}
      <ScreenedBefore text={text === props.text ? "" : text} />
      {refused ? (
        <p className="notice notice-wrong" role="alert">
          {refused.sentence}
        </p>
      ) : null}
      <p>
        <button className="button button-primary" type="submit" aria-busy={pending}>
          {props.label}
        </button>
      </p>
    </form>
  );
}
