"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { words } from "#words/requesting";
import { AreaField } from "@/components/reviews/act-form";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import { useTyped } from "@/components/submissions/kept-words";
import type { Anchor } from "@/db/schema/requests";
import { addRequestAction } from "@/lib/requests/actions";
import styles from "./ask-panel.module.css";
import { placeOf } from "./ask-place";

/** Notes one thing to ask for, about the words selected in the text or about the whole; kept as soon as it is added. */
export function AskField({ submissionId, plain }: { submissionId: string; plain: string }) {
  const form = useRef<HTMLFormElement>(null);
  const { typed, write, arrived } = useTyped("request");
  const text = typed ?? "";
  const [place, setPlace] = useSelectedPlace(plain);
  const away = useOutOfSight(form);
  const { send, sending, busy, refusal, reload } = useSend(addRequestAction, words.added);
  const field = () => form.current?.querySelector("textarea");

  async function add() {
    const refused = await send({ submissionId, text, anchor: place });
    if (refused) return;
    arrived(text);
    setPlace(null);
    getSelection()?.removeAllRanges();
    field()?.focus();
  }

  return (
    <form
      ref={form}
      className={styles.ask}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {place ? (
        <div className={styles.about}>
          <p className="fine">{words.about}</p>
          <q dir="auto">{words.quoted(place.quote)}</q>
          <button
            type="button"
            className={`button-word ${styles.take}`}
            onClick={() => setPlace(null)}
          >
            {words.noWords}
          </button>
        </div>
      ) : (
        <p className="fine">{words.aboutAll}</p>
      )}
      <AreaField
        label={words.field}
        hint={words.fieldHint}
        value={text}
        onChange={write}
        error={refusal?.fieldErrors.text ?? refusal?.fieldErrors["anchor.quote"]}
        rows={3}
        most={4_000}
      />
      <Refused refusal={refusal} sending={sending} reload={reload} />
      <button className="button" type="submit" disabled={sending} aria-busy={busy}>
        {words.add}
      </button>
      {place && away ? (
        <button
          type="button"
          className={`button button-primary ${styles.here}`}
          onClick={() => field()?.focus()}
        >
          {words.askHere}
        </button>
      ) : null}
    </form>
  );
}

/** The words last selected in the text. Selecting elsewhere, in the field itself say, changes nothing. */
function useSelectedPlace(plain: string) {
  const [place, setPlace] = useState<Anchor | null>(null);
  useEffect(() => {
    const look = () => {
      const found = placeOf(getSelection(), plain);
      if (found) setPlace(found);
    };
    document.addEventListener("selectionchange", look);
    // The words may have been selected before this field was there.
    look();
    return () => document.removeEventListener("selectionchange", look);
  }, [plain]);
  return [place, setPlace] as const;
}

function useOutOfSight(element: RefObject<HTMLElement | null>) {
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([entry]) => setAway(!entry?.isIntersecting));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return away;
}
