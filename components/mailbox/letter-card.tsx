import { words } from "#words/mailbox";
import styles from "./mailbox.module.css";

export type ShownLetter = {
  id: number;
  recipient: string;
  subject: string;
  at: Date;
  /** The text, with the addresses of our own pages found in it. */
  text: { text: string; href: string | null }[];
};

const moment = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "UTC",
});

/** One letter, folded to its subject. */
export function LetterCard({ letter, open }: { letter: ShownLetter; open: boolean }) {
  let place = 0;
  return (
    <details className={styles.letter} open={open}>
      <summary>
        <span className={styles.subject}>{letter.subject}</span>
        <span className={styles.meta}>
          <span className={styles.to}>
            {words.to} {letter.recipient}
          </span>
          <time dateTime={letter.at.toISOString()}>{`${moment.format(letter.at)} UTC`}</time>
        </span>
      </summary>
      <p className={styles.body}>
        {letter.text.map(({ text, href }) => {
          place += text.length;
          return href ? (
            <a key={place} href={href}>
              {text}
            </a>
          ) : (
            <span key={place}>{text}</span>
          );
        })}
      </p>
    </details>
  );
}
