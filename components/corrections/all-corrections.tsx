import { words } from "#words/corrections";
import { words as proposalWords } from "#words/proposals";
import { ChangedSentences } from "@/components/articles/changed-sentences";
import look from "@/components/articles/corrections.module.css";
import { Moment } from "@/components/publication/moment";
import { PageHead } from "@/components/publication/page-head";
import { Paging } from "@/components/search/paging";
import { listAddress } from "@/lib/articles/rules";
import type { PublishedNotice } from "@/lib/corrections/queries";
import styles from "./all-corrections.module.css";

/** Every notice of the publication, the newest first. */
export function AllCorrections({
  notices,
  total,
  page,
  pages,
  language,
}: {
  notices: PublishedNotice[];
  total: number;
  page: number;
  pages: number;
  language: string;
}) {
  const { page: text } = words;
  return (
    <>
      <PageHead
        kicker={total > 0 ? text.count(total) : text.kicker}
        title={text.title}
        text={text.text}
      />
      {notices.length === 0 ? (
        <div className={styles.empty}>
          <h2>{text.empty.title}</h2>
          <p>{text.empty.text}</p>
        </div>
      ) : (
        <ol className={styles.list}>
          {notices.map((notice) => (
            <Notice key={notice.id} notice={notice} language={language} />
          ))}
        </ol>
      )}
      <Paging page={page} pages={pages} address={(to) => listAddress("/corrections", to)} />
      <p className={styles.how}>
        {text.how} <a href="/feed.xml">{text.feeds}</a>
      </p>
    </>
  );
}

function Notice({ notice, language }: { notice: PublishedNotice; language: string }) {
  const { piece, kind } = notice;
  const retracted = kind === "retraction";
  return (
    <li className={styles.entry}>
      <p className={styles.when}>
        <strong>{words.kinds[kind]}</strong>
        <Moment at={notice.madeAt} language={language} />
      </p>
      <div className={styles.what}>
        <h2 className={styles.headline} lang={piece.language} dir={piece.direction}>
          <a href={`/articles/${piece.slug}${retracted ? "" : "#corrections"}`}>{piece.headline}</a>
        </h2>
        <p className={styles.by}>
          {words.page.by} <bdi>{piece.byline}</bdi>
        </p>
        <p className={look.text} dir="auto">
          {notice.text || proposalWords.fixed}
        </p>
        <ChangedSentences correction={notice} language={piece.language} />
      </div>
    </li>
  );
}
