import { words } from "#words/auth";
import styles from "./door.module.css";

/** Names the identity and the account it would open, and asks. Only pressing the button does anything. */
export function JoinForm({
  token,
  host,
  knownAs,
  email,
}: {
  token: string;
  host: string;
  knownAs: string;
  email: string;
}) {
  return (
    <form className={styles.form} method="post" action="/api/auth/join">
      <input type="hidden" name="token" value={token} />
      <p className={styles.person}>
        {words.join.identity(host)} <strong>{knownAs}</strong>
      </p>
      <p>{words.join.account(email)}</p>
      <button className="button button-primary" type="submit">
        {words.join.press}
      </button>
      <p className="fine">{words.join.notYou}</p>
    </form>
  );
}
