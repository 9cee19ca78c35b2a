import { words } from "#words/account";
import styles from "./account.module.css";
import type { Told } from "./use-saving";

const looks = { wrong: "field-error", done: styles.done, waiting: "fine" };

/** The button that saves a part, and what came of it. */
export function SaveBar({ saving, told }: { saving: boolean; told: Told }) {
  return (
    <div className={styles.bar}>
      <button className="button button-primary" type="submit" aria-disabled={saving || undefined}>
        {saving ? words.saving : words.save}
      </button>
      <p className={told ? looks[told.kind] : undefined} role="status">
        {told?.text}
      </p>
    </div>
  );
}
