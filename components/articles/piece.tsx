import type { ReactNode } from "react";
import { words as articles } from "#words/articles";
import { words } from "#words/publication";
import { Serif } from "@/components/publication/serif";
import type { PublishedArticle } from "@/lib/articles/queries";
import { AboutAuthor } from "./about-author";
import { ArticleBody } from "./article-body";
import { ArticleHead } from "./article-head";
import { Corrections } from "./corrections";
import { HowKnown } from "./how-known";
import styles from "./piece.module.css";
import { Provenance } from "./provenance";
import { ReportError } from "./report-error";
import { Respond } from "./respond";
import { ResponseChain } from "./response-chain";

/** A published piece and what stands after it. `children` is the one house promotion. */
export function Piece({
  article,
  address,
  language,
  disclaimer,
  children,
}: {
  article: PublishedArticle;
  address: string;
  language: string;
  disclaimer: string;
  children: ReactNode;
}) {
  return (
    <article className={styles.piece} lang={article.language} dir={article.direction}>
      <Serif face="italic" />
      <ArticleHead article={article} language={language} />
      <ArticleBody article={article} />
      <div className={styles.after}>
        <AboutAuthor article={article} />
        <HowKnown article={article} />
        <Corrections
          corrections={article.corrections}
          language={language}
          textLanguage={article.language}
        />
        <div className={styles.standing} lang={words.language} dir={words.direction}>
          <p className={styles.disclaimer}>{disclaimer}</p>
          <Provenance history={article.provenance} language={language} />
          <ReportError slug={article.slug} />
        </div>
      </div>
      <section
        className={styles.further}
        lang={words.language}
        dir={words.direction}
        aria-label={articles.further}
      >
        <ResponseChain article={article} language={language} />
        <Respond slug={article.slug} />
        {children}
      </section>
      <p className={styles.address} lang={words.language} dir={words.direction}>
        {words.printedFrom(address)}
      </p>
    </article>
  );
}
