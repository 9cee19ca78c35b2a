import type { ReactNode } from "react";
import { words } from "#words/publication";
import { Footer } from "./footer";
import styles from "./frame.module.css";
import { Masthead, type MastheadProps } from "./masthead";

/** What surrounds every page a reader sees: skip link, masthead, the page, footer. */
export function Frame({
  children,
  contact,
  ...masthead
}: MastheadProps & { contact: string; children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <a className="button skip-link" href="#text">
        {words.skipToContent}
      </a>
      <Masthead {...masthead} />
      <main id="text" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer name={masthead.name} contact={contact} />
    </div>
  );
}
