import type { ReactNode } from "react";
import styles from "./page-head.module.css";

/** The head of a list page: what it is a list of, in a sentence, and how to follow it. */
export function PageHead({
  kicker,
  title,
  text,
  feed,
  children,
}: {
  kicker: string;
  title: string;
  text?: string;
  feed?: { href: string; text: string };
  children?: ReactNode;
}) {
  return (
    <header className={styles.head}>
      <div className={styles.main}>
        <p className={styles.kicker}>{kicker}</p>
        <h1 className={styles.title}>
          <bdi>{title}</bdi>
        </h1>
        {text && (
          <p className={styles.text} dir="auto">
            {text}
          </p>
        )}
        {feed && (
          <p className={styles.feed}>
            <a href={feed.href}>{feed.text}</a>
          </p>
        )}
      </div>
      {children && <div className={styles.beside}>{children}</div>}
    </header>
  );
}
