"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { words } from "#words/account";
import type { FormResult } from "@/lib/action";
import { endSessionAction, endSessionsButAction } from "@/lib/profiles/actions";
import styles from "./account.module.css";

/** Moments are written on the server, so that both sides show the same. */
export type OpenSession = { id: string; since: string; until: string; here: boolean };

/** Every open session of this person, with the means to end the ones that are not this. */
export function SessionList({ sessions }: { sessions: OpenSession[] }) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const [told, tell] = useState("");
  const here = sessions.find((session) => session.here);
  const others = sessions.filter((session) => !session.here);

  const end = (work: () => Promise<FormResult<unknown>>) =>
    start(async () => {
      const result = await work().catch(() => null);
      tell(result?.ok ? words.sessions.ended : (result?.message ?? words.lost));
      router.refresh();
    });
  return (
    <>
      <ul className={styles.sessions}>
        {sessions.map((session) => (
          <li key={session.id} className={styles.session}>
            <div>
              <strong>{session.here ? words.sessions.here : words.sessions.other}</strong>{" "}
              <span className="fine">
                {words.sessions.since(session.since)}, {words.sessions.until(session.until)}
              </span>
            </div>
            {!session.here && (
              <button
                className="button"
                type="button"
                disabled={busy}
                onClick={() => end(() => endSessionAction({ id: session.id }))}
              >
                {words.sessions.end}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className={styles.bar}>
        {here && others.length > 1 && (
          <button
            className="button button-danger"
            type="button"
            disabled={busy}
            onClick={() => end(() => endSessionsButAction({ id: here.id }))}
          >
            {words.sessions.endOthers}
          </button>
        )}
        <p className={styles.done} role="status">
          {told}
        </p>
      </div>
    </>
  );
}
