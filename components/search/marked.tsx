import { Fragment } from "react";
import type { Stretch } from "@/lib/excerpts/rules";
import styles from "./results.module.css";

/** Text with the words that were looked for marked: text, whatever it holds. */
export function Marked({ stretches }: { stretches: Stretch[] }) {
  let at = 0;
  return stretches.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? (
      <mark key={key} className={styles.hit}>
        {text}
      </mark>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}
