"use client";

import { useEffect, useId, useRef } from "react";
import styles from "./page-keys.module.css";

type KeyWords = {
  open: string;
  title: string;
  list: readonly (readonly [string, string])[];
  close: string;
};

/**
 * The keys of a page, and the list of them behind "?". The page works without.
 * @param press does what a key is for; false where it is for nothing. Heard outside fields, Escape also in them
 */
export function PageKeys(props: { words: KeyWords; press: (key: string) => boolean }) {
  const { words, press } = props;
  const id = useId();
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
        {words.open} <kbd>?</kbd>
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
        <h2 id={id}>{words.title}</h2>
        <dl className={styles.keys}>
          {words.list.map(([key, meaning]) => (
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
            {words.close}
          </button>
        </form>
      </dialog>
    </div>
  );
}

/** A letter typed into a field is a letter. */
const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName));
