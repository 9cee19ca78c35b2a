import { words } from "#words/publication";
import styles from "./invitation.module.css";

/** A quiet invitation to write; `open` is the whole front page of a publication that has nothing in it yet. */
export function Invitation({ answerDays, open = false }: { answerDays: number; open?: boolean }) {
  const { invitation, empty } = words;
  const Title = open ? "h1" : "h2";
  return (
    <section className={open ? styles.open : styles.invitation}>
      <Title className={styles.title}>{open ? empty.title : invitation.title}</Title>
      <div className={styles.text}>
        <p>{open ? empty.text : invitation.text}</p>
        <p className={styles.links}>
          <a className="button button-primary" href="/submissions/new">
            {invitation.start}
          </a>
          <a href="/guidelines">{invitation.read}</a>
        </p>
        <p className="fine">{invitation.promise(answerDays)}</p>
      </div>
    </section>
  );
}
