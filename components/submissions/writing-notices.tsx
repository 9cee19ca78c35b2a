"use client";

import { useEffect, useRef } from "react";
import { words } from "#words/writing";
import type { Trouble } from "./autosave";
import { timeOf } from "./time-of";
import type { Typed } from "./use-typed-text";
import styles from "./writing-notices.module.css";
import { writingOf } from "./writing-text";

/** What stands between a person and their text: two texts to choose from, or nobody signed in. */
export function WritingNotices({ typed }: { typed: Typed }) {
  const { found, state, saving, device, server, replace } = typed;
  const { trouble } = state;
  return (
    <>
      {found.copy && (
        <FoundNotice
          {...found.described}
          onUse={() => {
            if (found.copy) replace(found.copy.text);
            found.resolve();
            saving.edited();
          }}
          onDiscard={() => {
            device.forget();
            found.resolve();
          }}
        />
      )}
      {trouble?.kind === "conflict" && (
        <ConflictNotice
          trouble={trouble}
          onMine={saving.keepMine}
          onTheirs={() => {
            replace({ writing: writingOf(server), body: server.content.body });
            saving.takeTheirs({ saves: server.saves, savedAt: server.savedAt.getTime() });
          }}
        />
      )}
      {trouble?.kind === "signed_out" && <SignedOutNotice onRetry={saving.back} />}
    </>
  );
}

/** Another tab or device saved: both texts are there, and the person chooses. */
function ConflictNotice(props: {
  trouble: Extract<Trouble, { kind: "conflict" }>;
  onMine(): void;
  onTheirs(): void;
}) {
  const { theirs } = props.trouble;
  return (
    <section className={`notice notice-wrong ${styles.notice}`} role="alert">
      <h2 className={styles.title}>{words.conflict.title}</h2>
      {theirs ? (
        <>
          <p>{words.conflict.text(timeOf(theirs.savedAt))}</p>
          <p className={styles.choices}>
            <button type="button" className="button button-primary" onClick={props.onMine}>
              {words.conflict.mine}
            </button>
            <button type="button" className="button" onClick={props.onTheirs}>
              {words.conflict.theirs}
            </button>
          </p>
        </>
      ) : (
        <p>{words.conflict.reading}</p>
      )}
    </section>
  );
}

/** Signed out meanwhile: the text is on the device; saving goes on after signing in elsewhere. */
function SignedOutNotice({ onRetry }: { onRetry(): void }) {
  return (
    <section className={`notice notice-wrong ${styles.notice}`} role="alert">
      <h2 className={styles.title}>{words.signedOut.title}</h2>
      <p>{words.signedOut.text}</p>
      <p className={styles.choices}>
        <a className="button button-primary" href="/sign-in" target="_blank" rel="noreferrer">
          {words.signedOut.signIn}
        </a>
        <button type="button" className="button" onClick={onRetry}>
          {words.signedOut.retry}
        </button>
      </p>
    </section>
  );
}

/** Text of an earlier visit that never reached the server. Until the person has chosen, the page below rests. */
function FoundNotice(props: {
  at: number;
  savedAt: number;
  device: string;
  server: string;
  onUse(): void;
  onDiscard(): void;
}) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <section
      className={`notice ${styles.notice}`}
      ref={notice}
      tabIndex={-1}
      aria-labelledby="found-title"
    >
      <h2 className={styles.title} id="found-title">
        {words.found.title}
      </h2>
      <p>{words.found.text(timeOf(props.at))}</p>
      <p className="fine">
        {words.found.compare(props.device, props.server, timeOf(props.savedAt))}
      </p>
      <p className={styles.choices}>
        <button type="button" className="button button-primary" onClick={props.onUse}>
          {words.found.use}
        </button>
        <button type="button" className="button" onClick={props.onDiscard}>
          {words.found.discard}
        </button>
      </p>
    </section>
  );
}
