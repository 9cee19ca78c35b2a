import { words } from "#words/auth";
import styles from "./door.module.css";

/** Asks for an address. A plain form: it works without script, and a refusal comes back with what was typed. */
export function AskForm({ typed, to, error }: { typed: string; to: string; error: string | null }) {
  return (
    <form className={styles.form} method="post" action="/api/auth/link">
      {to && <input type="hidden" name="to" value={to} />}
      <div className="field">
        <label htmlFor="email">{words.ask.email}</label>
        <p className="field-hint" id="email-hint">
          {words.ask.emailHint}
        </p>
        <input
          className="control"
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={254}
          defaultValue={typed}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "email-hint email-error" : "email-hint"}
        />
        {error && (
          <p className="field-error" id="email-error" role="alert">
            {error}
          </p>
        )}
      </div>
      <button className="button button-primary" type="submit">
        {words.ask.send}
      </button>
    </form>
  );
}
