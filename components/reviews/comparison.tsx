import { words as deskWords } from "#words/desk";
import { words } from "#words/requesting";
import { words as pageWords } from "#words/reviews";
import { ArticleBody } from "@/components/articles/article-body";
import type { Content } from "@/lib/content/schema";
import { compareContents } from "@/lib/differences/show";
import { disclosureKeys } from "@/lib/disclosures/rules";
import type { RevisionListed } from "@/lib/revisions/queries";
import changed from "./changed-text.module.css";
import { ChangedWords, isChanged } from "./changed-words";
import styles from "./comparison.module.css";

type Side = { number: number; content: Content };

/** Two revisions in one text, and which two: a plain form, so that any pair has its address. For desk and author. */
export function Comparison({
  back,
  revisions,
  from,
  to,
}: {
  /** The way back to the piece. */
  back: { href: string; label: string };
  revisions: RevisionListed[];
  from: Side;
  to: Side;
}) {
  const shown = compareContents(from.content, to.content);
  const { language, direction } = to.content;
  const others = (
    [
      "byline",
      "news.title",
      "news.source",
      "news.url",
      "news.date",
      "howKnown",
      "authorNote",
    ] as const
  ).filter((field) => isChanged(shown.fields[field]));
  const disclosed = disclosureKeys.filter(
    (key) =>
      JSON.stringify(from.content.disclosures[key]) !== JSON.stringify(to.content.disclosures[key]),
  );
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <a href={back.href}>{back.label}</a>
        <h1>{words.compareTitle(from.number, to.number)}</h1>
        <form className={styles.choice} method="get">
          <Choice
            name="from"
            label={words.compareFrom}
            revisions={revisions}
            chosen={from.number}
          />
          <Choice name="to" label={words.compareTo} revisions={revisions} chosen={to.number} />
          <button className="button" type="submit">
            {words.compareShow}
          </button>
        </form>
        <p className="fine">{words.legend}</p>
      </header>
      <article className={`${styles.text} ${changed.changed}`} lang={language} dir={direction}>
        <h2 className={styles.headline}>
          <ChangedWords runs={shown.fields.headline} />
        </h2>
        <p className={styles.standfirst}>
          <ChangedWords runs={shown.fields.standfirst} />
        </p>
        <ArticleBody article={{ bodyHtml: shown.html, marks: [] }} />
      </article>
      {others.length + disclosed.length > 0 ? (
        <dl className={`${styles.fields} ${changed.changed}`}>
          {others.map((field) => (
            <div key={field}>
              <dt>{words.fields[field]}</dt>
              <dd lang={language} dir={direction}>
                <ChangedWords runs={shown.fields[field]} />
              </dd>
            </div>
          ))}
          {disclosed.map((key) => (
            <div key={key}>
              <dt>{pageWords.disclosureNames[key]}</dt>
              <dd>
                <del>{said(from.content, key)}</del> <ins>{said(to.content, key)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}

function Choice({
  name,
  label,
  revisions,
  chosen,
}: {
  name: string;
  label: string;
  revisions: RevisionListed[];
  chosen: number;
}) {
  return (
    <div>
      <label htmlFor={`compare-${name}`}>{label}</label>
      <select className="control" id={`compare-${name}`} name={name} defaultValue={chosen}>
        {revisions.map(({ number, madeAt, signed }) => (
          <option key={number} value={number}>
            {words.revisionChoice(number, deskWords.moment(madeAt), signed)}
          </option>
        ))}
      </select>
    </div>
  );
}

function said({ disclosures }: Content, key: (typeof disclosureKeys)[number]) {
  const { answer, detail } = disclosures[key];
  return [pageWords.answered[answer ?? "none"], detail].filter(Boolean).join(": ");
}
