"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { words } from "#words/account";
import { leaveIdentityAction } from "@/lib/profiles/actions";
import styles from "./account.module.css";

/** Moments are written on the server, so that both sides show the same. */
export type JoinedIdentity = { id: string; host: string; knownAs: string; since: string };

/** The identities that sign this person in, each with the means to leave it, and the way to join one more. */
export function IdentityList({
  identities,
  provider,
}: {
  identities: JoinedIdentity[];
  provider: string | null;
}) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const [told, tell] = useState("");

  const leave = (id: string) =>
    start(async () => {
      const result = await leaveIdentityAction({ id }).catch(() => null);
      tell(result?.ok ? words.identities.left : (result?.message ?? words.lost));
      router.refresh();
    });
  return (
    <>
      {identities.length > 0 ? (
        <ul className={styles.sessions}>
          {identities.map(({ id, host, knownAs, since }) => (
            <li key={id} className={styles.session}>
              <div>
                <strong className={styles.known}>{knownAs}</strong>{" "}
                <span className="fine">{words.identities.since(host, since)}</span>
              </div>
              <button
                className="button"
                type="button"
                disabled={busy}
                aria-label={words.identities.leaveThis(knownAs, host)}
                onClick={() => leave(id)}
              >
                {words.identities.leave}
              </button>
            </li>
          ))}
        </ul>
      ) : (
        provider && <p className={styles.empty}>{words.identities.empty(provider)}</p>
      )}
      <div className={styles.bar}>
        {provider && (
          <a className="button" href="/api/auth/provider?join">
            {words.identities.join(provider)}
          </a>
        )}
        <p className={styles.done} role="status">
          {told}
        </p>
      </div>
    </>
  );
}
