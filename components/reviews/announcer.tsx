"use client";

import {
  createContext,
  type ReactNode,
  type TransitionStartFunction,
  useContext,
  useEffect,
  useMemo,
  useState,
  useTransition,
} from "react";
import styles from "./announcer.module.css";

type Acting = {
  /** Says what was done, to eyes and to screen readers, in one place that outlives the button that did it. */
  announce: (sentence: string) => void;
  /** Whether an act, any of the page's, is on its way or the page after it is; and until this page has come alive. */
  acting: boolean;
  startAct: TransitionStartFunction;
};

const Acts = createContext<Acting | null>(null);

/** The page's acts: one at a time, since each is made on the version the page shows, and each makes that an old one. */
export function useActs(): Acting {
  const acts = useContext(Acts);
  if (!acts) throw new Error("Acts are announced: this page stands outside the Announcer.");
  return acts;
}

/** Long enough to be read twice; then it no longer covers the page. */
const shownMs = 12_000;

/** Around the desk's pages: holds the one live region, and the turn of their acts. */
export function Announcer({ children }: { children: ReactNode }) {
  const [sentence, setSentence] = useState("");
  const [underWay, startAct] = useTransition();
  // Nothing would hear a button that is pressed before: until then none can be.
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const acting = underWay || !alive;
  const acts = useMemo(() => ({ announce: setSentence, acting, startAct }), [acting]);
  useEffect(() => {
    if (!sentence) return;
    // The button that did it may have gone with the act: whoever works by keys goes on where the next ones are.
    if (document.activeElement === document.body) document.getElementById("decide")?.focus();
    const gone = setTimeout(() => setSentence(""), shownMs);
    return () => clearTimeout(gone);
  }, [sentence]);

  return (
    <Acts value={acts}>
      {children}
      <p className={styles.said} role="status">
        {sentence}
      </p>
    </Acts>
  );
}
