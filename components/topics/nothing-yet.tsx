import { words as frame } from "#words/publication";
import { words } from "#words/topics";
import styles from "./nothing-yet.module.css";

/** A topic that waits for its first piece. */
export function NothingYet({ topic }: { topic: string }) {
  return (
    <div className={styles.nothing}>
      <p>
        {words.none(topic)} {words.noneInvitation}
      </p>
      <p className={styles.way}>
        <a className="button" href="/guidelines">
          {frame.howToSubmit}
        </a>
      </p>
    </div>
  );
}
