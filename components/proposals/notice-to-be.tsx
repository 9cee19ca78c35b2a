import { words as kindWords } from "#words/corrections";
import { words } from "#words/proposals";
import type { CorrectionKind } from "@/db/schema/corrections";
import styles from "./notice-to-be.module.css";

/** What readers would be told beside the text, as its author reads it before they sign. */
export function NoticeToBe({ kind, notice }: { kind: CorrectionKind; notice: string }) {
  if (!notice) return <p className="fine">{words.approve.noNotice}</p>;
  return (
    <figure className={styles.notice}>
      <figcaption className="fine">{words.approve.notice(kindWords.kinds[kind])}</figcaption>
      <blockquote dir="auto">{notice}</blockquote>
    </figure>
  );
}
