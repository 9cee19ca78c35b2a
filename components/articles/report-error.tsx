import { words } from "#words/articles";
import styles from "./after.module.css";

/** The way to tell the desk that something in this piece is wrong. */
export function ReportError({ slug }: { slug: string }) {
  const { reportError } = words;
  return (
    <p className={styles.report}>
      {reportError.question}{" "}
      <a href={`/articles/${slug}/error`} rel="nofollow">
        {reportError.act}
      </a>
      {". "}
      {reportError.hint}
    </p>
  );
}
