"use client";

import { useEffect, useRef } from "react";
import { words } from "#words/comments-desk";
import styles from "@/components/queue/queue-keys.module.css";

/** Keys for deciding, and the list of them. The page works without. */
export function ModerationKeys({ press }: { press: (key: string) => boolean }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const pressed = useRef(press);
  pressed.current = press;

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key !== "Escape" && typing(event.target)) return;
      if (event.key === "?") {
        if (dialog.current?.open) dialog.current.close();
        else dialog.current?.showModal();
      } else if (dialog.current?.open || !pressed.current(event.key)) {
        return;
      }
      event.preventDefault();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);

  return (
    <div>
      <button className={styles.open} type="button" onClick={() => dialog.current?.showModal()}>
        {words.keys.open} <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="moderation-keys">
        <h2 id="moderation-keys">{words.keys.title}</h2>
        <dl className={styles.keys}>
          {words.keys.list.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button className="button" type="submit">
            {words.keys.close}
          </button>
        </form>
      </dialog>
    </div>
  );
}

/** A letter typed into a field is a letter. */
const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(input|select|textarea)$/i.test(target.tagName);
