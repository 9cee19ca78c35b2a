import { words } from "#words/auth";
import styles from "./door.module.css";

/** The second way in: on to the provider, named by its host. */
export function ProviderLink({ host, to }: { host: string; to: string }) {
  return (
    <div className={styles.second}>
      <p className={styles.or}>{words.ask.or}</p>
      <a
        className={`button ${styles.provider}`}
        href={to ? `/api/auth/provider?${new URLSearchParams({ to })}` : "/api/auth/provider"}
      >
        {words.ask.provider(host)}
      </a>
    </div>
  );
}
