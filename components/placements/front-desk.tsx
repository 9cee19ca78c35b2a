"use client";

import { useEffect, useRef, useState } from "react";
import { words } from "#words/placements";
import { Front } from "@/components/articles/front";
import { useActs } from "@/components/reviews/announcer";
import { Refused } from "@/components/reviews/refused";
import { useSend } from "@/components/reviews/use-send";
import type { ListedArticle } from "@/lib/articles/queries";
import { arrangeFrontAction } from "@/lib/placements/actions";
import { laidOut, mostFeatured, mostPlaced } from "@/lib/placements/rules";
import { ChosenList } from "./chosen-list";
import styles from "./front-desk.module.css";
import { OfferedList } from "./offered-list";

type FrontDeskProps = {
  publication: { name: string; language: string };
  placed: ListedArticle[];
  /** What was picked before a search, and not saved; null where nothing was. */
  picked: ListedArticle[] | null;
  recent: ListedArticle[];
  offered: ListedArticle[];
  /** By address: what the front page quotes of a piece that leads it. */
  sentences: Record<string, string | undefined>;
  q: string;
};

const addressesOf = (pieces: ListedArticle[]) => pieces.map(({ slug }) => slug);

/** Chooses the lead and the featured, in order, beside the front page as it will stand. */
export function FrontDesk({ placed, picked, recent, offered, q, ...page }: FrontDeskProps) {
  const [chosen, setChosen] = useState(picked ?? placed);
  const { send, sending, busy, refusal, reload } = useSend(arrangeFrontAction, words.done);
  const { announce } = useActs();
  const focus = useFocusAfter(chosen);
  // A button pressed before the page lives would do nothing.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const over = addressesOf(placed);
  const dirty = addressesOf(chosen).join() !== over.join();

  /** Puts a piece at a position, wherever it was; the last one falls out where there are too many. */
  const put = (piece: ListedArticle, at: number) => {
    const rest = chosen.filter(({ slug }) => slug !== piece.slug);
    setChosen([...rest.slice(0, at), piece, ...rest.slice(at)].slice(0, mostPlaced));
    announce(words.moved(piece.headline, words.place(at)));
  };
  const takeOff = (piece: ListedArticle) => {
    setChosen(chosen.filter(({ slug }) => slug !== piece.slug));
    announce(words.takenOff(piece.headline));
    focus("choose");
  };

  return (
    <>
      <p className={styles.explained}>{words.explained(mostFeatured)}</p>
      <div className={styles.two}>
        <section className={styles.side} aria-labelledby="chosen">
          <h2 id="chosen" className={styles.title}>
            {words.chosen}
          </h2>
          <ChosenList alive={alive} chosen={chosen} put={put} takeOff={takeOff} focus={focus} />
          {dirty && <StillStands placed={placed} />}
          <Refused refusal={refusal} sending={sending} reload={reload} />
          <div className={styles.buttons}>
            <button
              className="button button-primary"
              type="button"
              disabled={sending || !dirty}
              aria-busy={busy}
              onClick={() => send({ pieces: addressesOf(chosen), over })}
            >
              {words.save}
            </button>
            {dirty && (
              <button
                className="button button-quiet"
                type="button"
                disabled={sending}
                onClick={() => setChosen(placed)}
              >
                {words.revert}
              </button>
            )}
          </div>
        </section>
        <OfferedList
          alive={alive}
          offered={offered}
          chosen={chosen}
          q={q}
          put={put}
          focus={focus}
        />
      </div>
      <section className={styles.preview} aria-labelledby="preview">
        <h2 id="preview" className={styles.title}>
          {words.preview}
        </h2>
        <p className="fine">{words.previewNote}</p>
        <Preview {...page} chosen={chosen} recent={recent} />
      </section>
    </>
  );
}

/** While an order is not saved: what readers see. */
function StillStands({ placed }: { placed: ListedArticle[] }) {
  const now = placed.map(({ headline }) => headline).join("; ") || words.nothingThere;
  return (
    <p className={styles.waiting}>
      <strong>{words.notSaved}</strong> {now}.
    </p>
  );
}

/** The page itself, from the same parts and by the same rule; nothing in it can be reached. */
function Preview({
  publication: { name, language },
  sentences,
  chosen,
  recent,
}: Pick<FrontDeskProps, "publication" | "sentences" | "recent"> & { chosen: ListedArticle[] }) {
  const { lead, featured, latest } = laidOut(chosen, recent);
  if (!lead) return null;
  return (
    <div className={styles.page} inert>
      <Front
        name={name}
        lead={lead}
        sentence={sentences[lead.slug]}
        featured={featured}
        latest={latest.slice(0, 3)}
        language={language}
      />
    </div>
  );
}

/** Keeps the keyboard where it was when a list changes under it: the element of this id takes the focus. */
function useFocusAfter(change: unknown) {
  const wanted = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the list.
  useEffect(() => {
    if (wanted.current) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  }, [change]);
  return (id: string) => {
    wanted.current = id;
  };
}
