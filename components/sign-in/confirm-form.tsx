import { words } from "#words/auth";
import styles from "./door.module.css";

/** Names who is about to be signed in, and asks. Only pressing the button does anything. */
export function ConfirmForm({
  email,
  token,
  to,
  other,
}: {
  email: string;
  token: string;
  to: string;
  other: string | null;
}) {
  return (
    <form className={styles.form} method="post" action="/api/auth/confirm">
      <input type="hidden" name="email" value={email} />
      <input type="hidden" name="token" value={token} />
      {to && <input type="hidden" name="to" value={to} />}
      <p className={styles.person}>
        {words.confirm.asWhom} <strong>{email}</strong>
      </p>
      {other && <p className="notice notice-wrong">{words.confirm.other(other)}</p>}
      <button className="button button-primary" type="submit">
        {words.confirm.press}
      </button>
      <p className="fine">{words.confirm.notYou}</p>
    </form>
  );
}
