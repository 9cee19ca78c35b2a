"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";

type Opening = {
  open: string | null;
  setOpen: (name: string | null) => void;
  /** False until the page has come alive: a button pressed before would open nothing. */
  alive: boolean;
};

const Opened = createContext<Opening>({ open: null, setOpen: () => {}, alive: false });

/** Around a page with several forms behind buttons: one is open at a time, what was typed in the others stays. */
export function OneForm({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<string | null>(null);
  const [alive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  return <Opened value={{ open, setOpen, alive }}>{children}</Opened>;
}

/** Whether this form is the open one, and how to open and close it. */
export function useOneForm(name: string) {
  const { open, setOpen, alive } = useContext(Opened);
  return {
    alive,
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
  about,
  look = "",
}: {
  form: string;
  label: string;
  /** Which one, said to those who hear the button without its row. */
  about?: string;
  /** "inline": a word in a sentence. */
  look?: "" | "button-danger" | "button-quiet" | "button-primary" | "inline";
}) {
  const { open, show, alive } = useOneForm(form);
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
      className={look === "inline" ? "button-word" : `button ${look}`}
      type="button"
      disabled={!alive}
      onClick={show}
    >
      {label}
      {about ? <span className="visually-hidden"> {about}</span> : null}
    </button>
  );
}
