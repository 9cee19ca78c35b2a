import type { ReactNode } from "react";
import styles from "./section.module.css";

/** One part of what the desk knows about a piece. */
export function Section({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: string;
  /** Beside the title, small: a count. */
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.section} id={id}>
      <h2 className={styles.title}>
        {title} {aside === undefined ? null : <span>{aside}</span>}
      </h2>
      {children}
    </section>
  );
}
