"use client";

import type { Ref } from "react";
import { words } from "#words/approving";
import { words as writing } from "#words/writing";
import { ChangedWords, isChanged } from "@/components/reviews/changed-words";
import textStyles from "@/components/submissions/submitted-text.module.css";
import type { Content } from "@/lib/content/schema";
import type { Shown } from "@/lib/differences/show";
import styles from "./approval.module.css";

type Fields = Omit<Content, "body">;

/** The text with every suggestion in its place, each telling its number and how it was answered. */
export function TextWithChanges(props: {
  ref: Ref<HTMLElement>;
  content: Fields;
  shown: Shown;
  /** The suggestion about a field, where there is one. */
  idOf(field: string): string | undefined;
}) {
  const { content, shown, idOf } = props;
  const runs = (field: keyof Shown["fields"]) => (
    <span data-edit={idOf(field)}>
      <ChangedWords runs={shown.fields[field]} />
    </span>
  );
  const others = (
    ["news.title", "news.source", "news.url", "news.date", "howKnown"] as const
  ).filter((field) => isChanged(shown.fields[field]));
  return (
    <article
      ref={props.ref}
      className={styles.changes}
      lang={content.language}
      dir={content.direction}
    >
      <h2 className={textStyles.headline}>{runs("headline")}</h2>
      <p className={textStyles.standfirst}>{runs("standfirst")}</p>
      <p className={textStyles.byline}>{runs("byline")}</p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by lib/differences/show from checked documents. */}
      <div className={textStyles.body} dangerouslySetInnerHTML={{ __html: shown.html }} />
      <p className={textStyles.note}>{runs("authorNote")}</p>
      {others.length > 0 && (
        <dl className={styles.others}>
          {others.map((field) => (
            <div key={field}>
              <dt>{words.fields[field]}</dt>
              <dd>{runs(field)}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}

/** The text that follows from the answers so far, as it will be printed. */
export function TextAsPrinted({ content, html }: { content: Fields; html: string }) {
  return (
    <article className={styles.printed} lang={content.language} dir={content.direction}>
      <h2 className={textStyles.headline}>{content.headline}</h2>
      <p className={textStyles.standfirst}>{content.standfirst}</p>
      <p className={textStyles.byline}>{content.byline}</p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by lib/content/render from a checked document. */}
      <div className={textStyles.body} dangerouslySetInnerHTML={{ __html: html }} />
      <p className={textStyles.note}>{content.authorNote}</p>
      <dl className={styles.others}>
        <div>
          <dt>{writing.news}</dt>
          <dd>
            {[content.news.title, content.news.source, content.news.date, content.news.url]
              .filter(Boolean)
              .join(" · ")}
          </dd>
        </div>
        <div>
          <dt>{writing.howKnown}</dt>
          <dd>{content.howKnown}</dd>
        </div>
      </dl>
    </article>
  );
}
