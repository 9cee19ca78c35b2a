"use client";

import { createContext, type ReactNode, useContext, useEffect, useState } from "react";
import styles from "./announcer.module.css";

const Announcing = createContext<(sentence: string) => void>(() => {});

/** Says what was done, to eyes and to screen readers, in one place that outlives the button that did it. */
export const useAnnounce = () => useContext(Announcing);

/** Long enough to be read twice; then it no longer covers the page. */
const shownMs = 12_000;

/** Around the desk's pages: holds the one live region. */
export function Announcer({ children }: { children: ReactNode }) {
  const [sentence, setSentence] = useState("");
  useEffect(() => {
    if (!sentence) return;
    // The button that did it may have gone with the act: whoever works by keys goes on where the next ones are.
    if (document.activeElement === document.body) document.getElementById("decide")?.focus();
    const gone = setTimeout(() => setSentence(""), shownMs);
    return () => clearTimeout(gone);
  }, [sentence]);

  return (
    <Announcing value={setSentence}>
      {children}
      <p className={styles.said} role="status">
        {sentence}
      </p>
    </Announcing>
  );
}
