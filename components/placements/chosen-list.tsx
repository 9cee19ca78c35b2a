"use client";

import { words } from "#words/placements";
import type { ListedArticle } from "@/lib/articles/queries";
import styles from "./front-desk.module.css";

type ChosenListProps = {
  alive: boolean;
  chosen: ListedArticle[];
  put: (piece: ListedArticle, at: number) => void;
  takeOff: (piece: ListedArticle) => void;
  focus: (id: string) => void;
};

/** The chosen pieces in their order, each to be moved by two buttons that keep the focus as it moves. */
export function ChosenList({ alive, chosen, put, takeOff, focus }: ChosenListProps) {
  if (chosen.length === 0) return <p className={styles.none}>{words.nothingChosen}</p>;
  const last = chosen.length - 1;
  const move = (piece: ListedArticle, at: number, button: "up" | "down") => {
    put(piece, at);
    // At either end the button is gone: its neighbour takes over.
    const to = at === 0 ? "down" : at === last ? "up" : button;
    focus(`${to}-${piece.slug}`);
  };
  return (
    <ol className={styles.list}>
      {chosen.map((piece, at) => (
        <li key={piece.slug} className={styles.row}>
          <span className={styles.place}>{at === 0 ? words.leads : words.featured}</span>
          <span className={styles.headline} lang={piece.language} dir={piece.direction}>
            {piece.headline}
          </span>
          <span className={styles.tools}>
            <button
              id={`up-${piece.slug}`}
              type="button"
              className={`button-tool ${styles.tool}`}
              disabled={!alive || at === 0}
              aria-label={words.up(piece.headline)}
              onClick={() => move(piece, at - 1, "up")}
            >
              ↑
            </button>
            <button
              id={`down-${piece.slug}`}
              type="button"
              className={`button-tool ${styles.tool}`}
              disabled={!alive || at === last}
              aria-label={words.down(piece.headline)}
              onClick={() => move(piece, at + 1, "down")}
            >
              ↓
            </button>
            <button
              type="button"
              className={`button-tool ${styles.tool}`}
              disabled={!alive}
              aria-label={words.off(piece.headline)}
              onClick={() => takeOff(piece)}
            >
              {words.offShort}
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}
