import type { ReactNode } from "react";
import { words } from "#words/auth";
import styles from "./door.module.css";

/** The frame of the pages one passes on the way in: the publication's name above, one thing to do below. */
export function Door({
  publication,
  title,
  children,
}: {
  publication: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <a className={styles.name} href="/" aria-label={words.frontPage(publication)}>
          {publication}
        </a>
      </header>
      <main id="main" className={styles.main}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
    </div>
  );
}
