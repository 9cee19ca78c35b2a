"use client";

import { useState } from "react";
import { words as all } from "#words/comments-desk";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { unwatchAction, watchAction } from "@/lib/watched-words/actions";
import type { WatchedWord } from "@/lib/watched-words/queries";
import { TryText } from "./try-text";
import styles from "./watched-words.module.css";

const words = all.watching;

/** The words the desk watches: add one, remove one, and try what they find. */
export function WatchedWords({ watched }: { watched: WatchedWord[] }) {
  const [word, setWord] = useState("");
  const add = useSend(watchAction, words.added);
  const wrong = add.refusal?.fieldErrors.word;
  return (
    <div className={styles.watched}>
      <p className={styles.soft}>{words.intro}</p>
      <form
        className={styles.add}
        noValidate
        onSubmit={async (event) => {
          event.preventDefault();
          if (!(await add.send({ word }))) setWord("");
        }}
      >
        <div className="field">
          <label htmlFor="watch-word">{words.word}</label>
          <input
            className="control"
            id="watch-word"
            value={word}
            maxLength={80}
            autoComplete="off"
            onChange={({ target }) => setWord(target.value)}
            aria-invalid={wrong ? true : undefined}
            aria-describedby={wrong ? "watch-wrong" : undefined}
          />
          {wrong ? (
            <p className="field-error" id="watch-wrong" role="alert">
              {wrong}
            </p>
          ) : null}
        </div>
        <button className="button" type="submit" disabled={add.sending} aria-busy={add.busy}>
          {words.add}
        </button>
        <Refused refusal={add.refusal} sending={add.sending} reload={add.reload} />
      </form>
      {watched.length === 0 ? <p className={styles.soft}>{words.none}</p> : null}
      <ul className={styles.list}>
        {watched.map((one) => (
          <Watched key={one.id} one={one} />
        ))}
      </ul>
      <TryText watched={watched.map((one) => one.word)} />
    </div>
  );
}

function Watched({ one }: { one: WatchedWord }) {
  const { send, sending, busy, refusal, reload } = useSend(unwatchAction, words.removed);
  return (
    <li className={styles.word}>
      <bdi>{one.word}</bdi> <span className={styles.soft}>{words.by(one.by)}</span>
      <button
        className="button button-quiet"
        type="button"
        aria-label={words.remove(one.word)}
        disabled={sending}
        aria-busy={busy}
        onClick={() => void send({ wordId: one.id })}
      >
        {words.removeShort}
      </button>
      <Refused refusal={refusal} sending={sending} reload={reload} />
    </li>
  );
}
