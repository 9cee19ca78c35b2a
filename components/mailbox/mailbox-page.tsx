import { words } from "#words/mailbox";
import { LetterCard, type ShownLetter } from "./letter-card";
import styles from "./mailbox.module.css";

const pathFor = (address: string | null, page = 1) => {
  const query = new URLSearchParams({
    ...(address !== null && { for: address }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `/mailbox?${query}` : "/mailbox";
};

/** Every letter of the demonstration, filtered by whom it went to. Plain links and forms: no script. */
export function MailboxPage({
  letters,
  count,
  page,
  pages,
  recipient,
  people,
}: {
  letters: ShownLetter[];
  count: number;
  page: number;
  pages: number;
  recipient: string | null;
  people: readonly string[];
}) {
  const known = recipient !== null && people.includes(recipient);
  return (
    <main id="main" className={styles.page}>
      <header className={styles.head}>
        <a className="fine" href="/">
          {words.frontPage}
        </a>
        <h1 className={styles.title}>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
      </header>

      <nav className={styles.people} aria-label={words.peopleName}>
        <a href="/mailbox" aria-current={recipient === null ? "page" : undefined}>
          {words.everyone}
        </a>
        {people.map((address) => (
          <a
            key={address}
            href={pathFor(address)}
            aria-current={recipient === address ? "page" : undefined}
          >
            {address}
          </a>
        ))}
      </nav>
      <form className={styles.filter} method="get" action="/mailbox">
        <label htmlFor="for">{words.other}</label>
        <input
          className="control"
          id="for"
          name="for"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={known ? "" : (recipient ?? "")}
        />
        <button className="button" type="submit">
          {words.show}
        </button>
      </form>

      <div className={styles.bar}>
        <p className="fine" role="status">
          {words.count(count)}
        </p>
        <a href={pathFor(recipient, page)}>{words.refresh}</a>
      </div>
      {letters.length === 0 ? (
        <p className={styles.empty}>
          {recipient === null ? words.empty : words.emptyFor(recipient)}{" "}
          <a href="/sign-in">{words.signIn}</a>
        </p>
      ) : (
        <ol className={styles.letters}>
          {letters.map((letter, place) => (
            <li key={letter.id}>
              <LetterCard letter={letter} open={place === 0 && page === 1} />
            </li>
          ))}
        </ol>
      )}
      {pages > 1 && (
        <div className={styles.bar}>
          {page > 1 ? <a href={pathFor(recipient, page - 1)}>{words.newer}</a> : <span />}
          {page < pages && <a href={pathFor(recipient, page + 1)}>{words.older}</a>}
        </div>
      )}
    </main>
  );
}
