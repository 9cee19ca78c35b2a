"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";

type Opening = {
  open: string | null;
  setOpen: (name: string | null) => void;
  /** The form that was closed last: its button takes the focus when it is back. */
  left: { current: string | null };
  /** False until the page has come alive: a button pressed before would open nothing. */
  alive: boolean;
};

const Opened = createContext<Opening>({
  open: null,
  setOpen: () => {},
  left: { current: null },
  alive: false,
});

/** Around a page with several forms behind buttons: one is open at a time, what was typed in the others stays. */
export function OneForm({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<string | null>(null);
  const [alive, setAlive] = useState(false);
  const left = useRef<string | null>(null);
  useEffect(() => setAlive(true), []);
  return <Opened value={{ open, setOpen, left, alive }}>{children}</Opened>;
}

/** Whether this form is the open one, and how to open and close it. */
export function useOneForm(name: string) {
  const { open, setOpen, left, alive } = useContext(Opened);
  return {
    alive,
    left,
    open: open === name,
    /** Which form is open, if any. */
    which: open,
    show: () => setOpen(name),
    close: () => {
      left.current = open;
      setOpen(null);
    },
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
  const { open, show, left, alive } = useOneForm(form);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open || left.current !== form) return;
    left.current = null;
    button.current?.focus();
  }, [open, left, form]);
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
