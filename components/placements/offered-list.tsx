"use client";

import { words as deskWords } from "#words/desk";
import { words } from "#words/placements";
import type { ListedArticle } from "@/lib/articles/queries";
import { mostPlaced } from "@/lib/placements/rules";
import styles from "./front-desk.module.css";

type OfferedListProps = {
  alive: boolean;
  offered: ListedArticle[];
  chosen: ListedArticle[];
  q: string;
  put: (piece: ListedArticle, at: number) => void;
  focus: (id: string) => void;
};

/** Published pieces to choose from: the newest, or those found. What is chosen and not saved goes along with a search. */
export function OfferedList({ alive, offered, chosen, q, put, focus }: OfferedListProps) {
  const isChosen = ({ slug }: ListedArticle) => chosen.some((piece) => piece.slug === slug);
  const full = chosen.length >= mostPlaced;
  const take = (piece: ListedArticle, at: number) => {
    put(piece, at);
    focus("choose");
  };
  return (
    <section className={styles.side} aria-labelledby="choose">
      <h2 id="choose" className={styles.title} tabIndex={-1}>
        {words.choose}
      </h2>
      <search>
        <form className={styles.find} action="/desk/front">
          <input type="hidden" name="picking" value="1" />
          {chosen.map(({ slug }) => (
            <input key={slug} type="hidden" name="pick" value={slug} />
          ))}
          <input
            className="control"
            type="search"
            name="q"
            aria-label={words.find}
            defaultValue={q}
            maxLength={200}
          />
          <button className="button" type="submit">
            {words.findShort}
          </button>
          {q && (
            <button className="button button-quiet" type="submit" name="q" value="">
              {words.clear}
            </button>
          )}
        </form>
      </search>
      {full && <p className="fine">{words.full(mostPlaced)}</p>}
      {offered.length === 0 && <p className={styles.none}>{words.notFound}</p>}
      <ul className={`${styles.list} ${styles.offered}`}>
        {offered.map((piece) => (
          <li key={piece.slug} className={styles.row}>
            <span className={styles.headline}>
              <span lang={piece.language} dir={piece.direction}>
                {piece.headline}
              </span>
              <span className={styles.by}>
                {words.by(piece.byline, deskWords.day(piece.publishedAt))}
              </span>
            </span>
            {isChosen(piece) ? (
              <span className={styles.place}>{words.onFront}</span>
            ) : (
              <span className={styles.tools}>
                <button
                  type="button"
                  className={`button-tool ${styles.tool}`}
                  disabled={!alive}
                  aria-label={words.lead(piece.headline)}
                  onClick={() => take(piece, 0)}
                >
                  {words.leadShort}
                </button>
                <button
                  type="button"
                  className={`button-tool ${styles.tool}`}
                  disabled={!alive || full}
                  aria-label={words.feature(piece.headline)}
                  onClick={() => take(piece, chosen.length)}
                >
                  {words.featureShort}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
