"use client";

import { useEffect, useRef } from "react";
import { words } from "#words/queue";
import styles from "./queue-keys.module.css";

/** Keys for the list: j and k move, o opens, / finds, ? shows them all. The page works without. */
export function QueueKeys() {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey || typing(event.target)) return;
      if (event.key === "?") {
        if (dialog.current?.open) dialog.current.close();
        else dialog.current?.showModal();
      } else if (dialog.current?.open) {
        return;
      } else if (event.key === "j" || event.key === "k") {
        step(event.key === "j" ? 1 : -1);
      } else if (event.key === "o") {
        focusedRow()?.click();
      } else if (event.key === "/") {
        document.querySelector<HTMLInputElement>("#queue-search")?.focus();
      } else {
        return;
      }
      event.preventDefault();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);

  return (
    <>
      <button className={styles.open} type="button" onClick={() => dialog.current?.showModal()}>
        {words.keys.open} <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="queue-keys-title">
        <h2 id="queue-keys-title">{words.keys.title}</h2>
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
    </>
  );
}

const rows = () => [...document.querySelectorAll<HTMLAnchorElement>("[data-queue-row]")];

const focusedRow = () => rows().find((row) => row === document.activeElement);

function step(by: 1 | -1) {
  const all = rows();
  const at = all.indexOf(document.activeElement as HTMLAnchorElement);
  const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by;
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus();
}

/** A letter typed into a field is a letter. */
function typing(target: EventTarget | null) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName))
  );
}
