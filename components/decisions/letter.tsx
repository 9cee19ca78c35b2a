"use client";

import { useState } from "react";
import { words } from "#words/decisions";
import { AreaField } from "@/components/reviews/act-form";
import styles from "./letter.module.css";

/** Whom a letter goes to. */
export type Recipient = { name: string; email: string };

/** A letter that follows what is proposed until a person changes a word of it, and never after. */
export function useLetter(proposed: string) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    text: typed ?? proposed,
    typed: typed !== null,
    write: setTyped,
    forget: () => setTyped(null),
  };
}
export type Letter = ReturnType<typeof useLetter>;

/** The letter, and how it will arrive. */
export function LetterField({
  letter,
  to,
  error,
  rows = 12,
}: {
  letter: Letter;
  to: Recipient;
  error?: string | undefined;
  rows?: number;
}) {
  return (
    <>
      <AreaField
        label={words.letter}
        hint={words.follows}
        value={letter.text}
        onChange={letter.write}
        error={error}
        rows={rows}
        most={10_000}
        look={styles.letter}
      />
      <details className={styles.preview}>
        <summary>{words.preview}</summary>
        <div className={styles.sheet}>
          <p className={styles.to}>{words.to(to.name, to.email)}</p>
          <p className={styles.text} dir="auto">
            {letter.text}
          </p>
        </div>
      </details>
    </>
  );
}

/** What a person had begun to write when the piece moved on: still there to be read and copied. */
export function UnsentLetter({ letter }: { letter: Letter }) {
  if (!letter.typed) return null;
  return (
    <details className={styles.unsent} open>
      <summary>{words.unsent}</summary>
      <p className={styles.text}>{letter.text}</p>
    </details>
  );
}
