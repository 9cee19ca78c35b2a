"use client";

import { words } from "#words/decisions";
import type { PieceWords } from "#words/mail";
import { AreaField } from "@/components/reviews/act-form";
import { LeftText, useKept } from "@/components/submissions/kept-words";
import styles from "./letter.module.css";

/** Whom a letter goes to, and what stands at its head. */
export type Recipient = PieceWords & { email: string };

/**
 * A letter that follows what is proposed until a person changes a word of it, and never after. What they typed is kept
 * on this device until it is sent; a letter they emptied stays empty.
 */
export function useLetter(name: string, proposed: string) {
  const { kept, keep, forget } = useKept<{ text: string }>(`${name}.letter`);
  return {
    text: kept?.text ?? proposed,
    typed: kept !== null,
    write: (text: string) => keep({ text }),
    forget,
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
  return letter.typed ? <LeftText text={letter.text} onThrowAway={letter.forget} /> : null;
}
