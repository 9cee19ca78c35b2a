"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import styles from "./act-form.module.css";

type Opening = { open: string | null; setOpen: (name: string | null) => void };

const Opened = createContext<Opening>({ open: null, setOpen: () => {} });

/** Around a page with several forms behind buttons: one is open at a time, what was typed in the others stays. */
export function OneForm({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<string | null>(null);
  return <Opened value={{ open, setOpen }}>{children}</Opened>;
}

/** Whether this form is the open one, and how to open and close it. */
export function useOneForm(name: string) {
  const { open, setOpen } = useContext(Opened);
  return {
    open: open === name,
    /** Which form is open, if any. */
    which: open,
    show: () => setOpen(name),
    close: () => setOpen(null),
  };
}

/** The button that opens a form: away while it is open, and given the focus back when it is closed. */
export function OpenButton({
  form,
  label,
  look = "",
}: {
  form: string;
  label: string;
  /** "inline": a word in a sentence. */
  look?: "" | "button-danger" | "button-quiet" | "button-primary" | "inline";
}) {
  const { open, show } = useOneForm(form);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current && !open) button.current?.focus();
    before.current = open;
  }, [open]);
  if (open) return null;
  return (
    <button
      ref={button}
      className={look === "inline" ? styles.inline : `button ${look}`}
      type="button"
      onClick={show}
    >
      {label}
    </button>
  );
}
