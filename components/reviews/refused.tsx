import { words } from "#words/reviews";
import type { Refusal } from "@/lib/action";
import styles from "./refused.module.css";

type RefusedProps = { refusal: Refusal | null; sending: boolean; reload: () => void };

/** Why the server refused, in its own words; where the piece has moved on, the way to see it as it is now. */
export function Refused({ refusal, sending, reload }: RefusedProps) {
  if (!refusal?.message) return null;
  return (
    <div className={`notice notice-wrong ${styles.refused}`} role="alert">
      <p>{refusal.message}</p>
      {refusal.status === 409 || refusal.status === 404 ? (
        <button className="button" type="button" disabled={sending} onClick={reload}>
          {words.reload}
        </button>
      ) : null}
    </div>
  );
}
