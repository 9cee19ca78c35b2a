import { words } from "#words/calls";
import styles from "./calls.module.css";

/** The headline a call is about; nothing where it is about none. */
export function CallNews({
  call,
}: {
  call: { newsTitle: string; newsSource: string; newsUrl: string };
}) {
  if (!call.newsTitle) return null;
  return (
    <p className={styles.news}>
      <span className={styles.label}>{words.page.inNews}</span>{" "}
      {call.newsUrl ? (
        <a href={call.newsUrl} rel="noopener">
          {call.newsTitle}
        </a>
      ) : (
        <bdi>{call.newsTitle}</bdi>
      )}{" "}
      {call.newsSource && <bdi className={styles.source}>{call.newsSource}</bdi>}
    </p>
  );
}
