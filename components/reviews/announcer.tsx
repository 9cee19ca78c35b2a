"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import styles from "./announcer.module.css";

const Announcing = createContext<(sentence: string) => void>(() => {});

/** Says what was done, to eyes and to screen readers, in one place that outlives the button that did it. */
export const useAnnounce = () => useContext(Announcing);

/** Around the desk's pages: holds the one live region. */
export function Announcer({ children }: { children: ReactNode }) {
  const [sentence, setSentence] = useState("");
  return (
    <Announcing value={setSentence}>
      {children}
      <p className={styles.said} role="status">
        {sentence}
      </p>
    </Announcing>
  );
}
