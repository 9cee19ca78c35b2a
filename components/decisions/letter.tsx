"use client";

import { useState } from "react";
import { words } from "#words/decisions";
import type { PieceWords } from "#words/mail";
import { AreaField } from "@/components/reviews/act-form";
import styles from "./letter.module.css";

/** Whom a letter goes to, and what stands at its head. */
export type Recipient = PieceWords & { email: string };

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

/** The letter, and the whole mail as it will arrive: what the desk writes stands in the middle of it. */
export function LetterField({
  letter,
  to,
  mail,
  error,
  rows = 8,
}: {
  letter: Letter;
  to: Recipient;
  mail: { subject: string; body: string };
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
      <LetterPreview to={to} mail={mail} />
    </>
  );
}

/** The whole mail, folded, as it will arrive. */
export function LetterPreview({
  to,
  mail,
}: {
  to: Recipient;
  mail: { subject: string; body: string };
}) {
  return (
    <details className={styles.preview}>
      <summary>{words.preview}</summary>
      <div className={styles.sheet}>
        <p className={styles.to}>{words.to(to.name, to.email)}</p>
        <p dir="auto">
          <strong>{mail.subject}</strong>
        </p>
        <p className={styles.text} dir="auto">
          {mail.body}
        </p>
      </div>
    </details>
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
