import type { ReactNode } from "react";
import styles from "./message.module.css";

/** A page that has one thing to say: nothing here, something failed. */
export function Message({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.message}>
      <h1>{title}</h1>
      <p>{text}</p>
      <div className={styles.ways}>{children}</div>
    </div>
  );
}
