import type { ReactNode } from "react";
import { words } from "#words/desk";
import { Announcer } from "@/components/reviews/announcer";
import styles from "./desk.module.css";

/** The desk: dense, in the system's sans at 14 px. Each page asks for an editor itself. */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <div className={styles.desk}>
      <a className="button skip-link" href="#desk">
        {words.skip}
      </a>
      <main id="desk" tabIndex={-1} className={styles.main}>
        <Announcer>{children}</Announcer>
      </main>
    </div>
  );
}
