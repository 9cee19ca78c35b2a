import { refusals } from "@/lib/result";

/** How long the letter of a decision waits before it goes, in ms: until then it can be held or rewritten (product §2). */
export const undoWindow = 120_000;

/** What the outbox says of a letter. */
export type Posted = {
  runAt: Date;
  attempts: number;
  leasedUntil: Date | null;
  heldAt: Date | null;
  doneAt: Date | null;
  failedAt: Date | null;
  lastError: string | null;
};

/**
 * Where a letter is. `waiting`: in its undo window, or due any moment; `held`: until somebody sends it; `retrying`: the
 * mail server did not take it yet; `refused`: it never will, or was given up. `at`: when that began, or when it goes.
 */
export type Delivery = {
  is: "waiting" | "held" | "retrying" | "sent" | "refused";
  at: Date;
  /** What the mail server said, where it said something. */
  words: string;
};

/** What the desk is told of a letter. Pure. */
export function deliveryOf(letter: Posted): Delivery {
  const words = letter.lastError ?? "";
  if (letter.doneAt) return { is: "sent", at: letter.doneAt, words: "" };
  if (letter.failedAt) return { is: "refused", at: letter.failedAt, words };
  if (letter.heldAt) return { is: "held", at: letter.heldAt, words: "" };
  if (letter.attempts > 0 && words) return { is: "retrying", at: letter.runAt, words };
  return { is: "waiting", at: letter.runAt, words: "" };
}

/** Whether a worker has it in hand at this moment: then nothing about it can be changed. */
export const underWay = (letter: Posted, now: Date) =>
  letter.leasedUntil !== null && letter.leasedUntil > now;

/** Whether it can still be held back or written anew: nobody has tried to send it. */
export const changeable = (letter: Posted, now: Date) =>
  letter.doneAt === null &&
  letter.failedAt === null &&
  letter.attempts === 0 &&
  !underWay(letter, now) &&
  (letter.heldAt !== null || letter.runAt > now);

/** Whether sending it now does anything: it waits, is held, is to be tried later, or was refused. */
export const sendable = (letter: Posted, now: Date) =>
  letter.doneAt === null &&
  !underWay(letter, now) &&
  (letter.heldAt !== null || letter.failedAt !== null || letter.runAt > now);

export const refuseLetter = refusals({
  wrong_state: "This letter is on its way already, and can no longer be changed.",
  sent_already: "This letter has been sent already.",
  conflict:
    "Somebody rewrote this letter after you opened it here. Nothing of theirs was overwritten, and what you typed is still here.",
  letter_written: "A decision like this owes its author some words.",
});
