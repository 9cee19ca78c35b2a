import { words } from "#words/messages";
import { MessageForm } from "./message-form";
import styles from "./messages.module.css";

export type Message = {
  id: string;
  text: string;
  at: Date;
  who: { is: "you" } | { is: "author"; name: string } | { is: "editor"; name: string | null };
};

/** What the author and the desk wrote to each other about a piece, and the field for the next line. */
export function MessageThread(props: {
  submissionId: string;
  messages: readonly Message[];
  /** From which side it is read. */
  side: "author" | "desk";
  maySend: boolean;
}) {
  const { messages, side, maySend } = props;
  if (messages.length === 0 && !maySend) return null;
  const author = side === "author";
  return (
    <section className={styles.thread} id="messages">
      <h2 className={styles.title}>{author ? words.titleForAuthor : words.title}</h2>
      {messages.length === 0 ? (
        <p className="fine">{author ? words.noneForAuthor : words.none}</p>
      ) : (
        <ol className={styles.messages}>
          {messages.map(({ id, text, at, who }) => (
            <li key={id} className={styles.message} data-who={who.is}>
              <p className={styles.by}>
                <b>{nameOf(who)}</b> <time dateTime={at.toISOString()}>{words.moment(at)}</time>
              </p>
              <p className={styles.text} dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ol>
      )}
      {maySend && (
        <MessageForm
          submissionId={props.submissionId}
          hint={author ? words.hintForAuthor : words.hintForDesk}
        />
      )}
    </section>
  );
}

function nameOf(who: Message["who"]) {
  if (who.is === "you") return words.who.you;
  return who.is === "author" ? words.who.author(who.name) : words.who.editor(who.name);
}
