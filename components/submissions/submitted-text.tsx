import { words } from "#words/writing";
import type { Content } from "@/lib/content/schema";
import styles from "./submitted-text.module.css";

/** The text that was sent, to read and not to change, while it is not the author's turn. */
export function SubmittedText({
  piece,
  html,
}: {
  piece: { id: string; content: Content };
  /** The body, rendered from its checked document. */
  html: string;
}) {
  const { content } = piece;
  return (
    <main id="main" className={styles.page}>
      <p className={`notice ${styles.notice}`}>
        {words.readOnly.notice}{" "}
        <a href={`/submissions/${piece.id}/status`}>{words.readOnly.status}</a>
      </p>
      <article lang={content.language} dir={content.direction}>
        <h1 className={styles.headline}>{content.headline}</h1>
        <p className={styles.standfirst}>{content.standfirst}</p>
        <p className={styles.byline}>{content.byline}</p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by us from the checked document, escaped. */}
        <div className={styles.body} dangerouslySetInnerHTML={{ __html: html }} />
        <p className={styles.note} dir="auto">
          {content.authorNote}
        </p>
      </article>
    </main>
  );
}
