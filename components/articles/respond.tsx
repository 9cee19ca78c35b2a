import { words } from "#words/articles";
import styles from "./respond.module.css";

/** The invitation under every piece. */
export function Respond({ slug }: { slug: string }) {
  const { respond } = words;
  return (
    <p className={styles.respond}>
      {respond.question}{" "}
      <a href={`/submissions/new?respondsTo=${encodeURIComponent(slug)}`}>{respond.act}</a>
      {respond.or}
      <a href="/guidelines">{respond.read}</a>
    </p>
  );
}
