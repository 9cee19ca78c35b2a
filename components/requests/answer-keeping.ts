import type { FormResult } from "@/lib/action";
import { type Answering, isSameAnswer, lacking } from "@/lib/requests/rules";

export type Card = Answering & {
  /** What the server holds. */
  held: Answering;
  sending: boolean;
  /** Why the last save did not hold; the text stays. */
  error: string | null;
  /** Another page answered it meanwhile: until the person has chosen, nothing of it is sent. */
  met: "unread" | Answering | null;
};

type Ports = {
  send(id: string, answer: Answering, over: Answering): Promise<FormResult<unknown>>;
  /** Asks for what the server holds by now; it comes by `readTheirs`. */
  readAgain(): void;
  /** Keeps what the server does not hold on this device. */
  keep(unsaved: Record<string, Answering>): void;
  later(milliseconds: number, work: () => void): () => void;
  failed: string;
};

/** Milliseconds after the last key: long enough not to send every letter. */
const quiet = 700;
/** Milliseconds after which an answer that reached nobody is sent again. */
const patience = 5_000;

export const isHeld = (card: Card) => isSameAnswer(card, card.held);

/**
 * Keeps the answers to requests saved, each by itself and at once. One save of an answer is in flight at most; what was
 * typed meanwhile follows it. Nothing is given up: a failed save stays on the page and the device until one holds.
 */
export function keepAnswers(answers: Record<string, Answering>, ports: Ports) {
  let cards: Record<string, Card> = Object.fromEntries(
    Object.entries(answers).map(([id, held]) => [
      id,
      { ...held, held, sending: false, error: null, met: null },
    ]),
  );
  const listeners = new Set<() => void>();
  const waiting = new Map<string, () => void>();

  function set(id: string, over: Partial<Card>) {
    const card = cards[id];
    if (!card) return;
    cards = { ...cards, [id]: { ...card, ...over } };
    const unsaved = Object.entries(cards).filter(([, one]) => !isHeld(one));
    ports.keep(
      Object.fromEntries(unsaved.map(([key, { answer, text }]) => [key, { answer, text }])),
    );
    for (const listener of listeners) listener();
  }

  async function save(id: string): Promise<void> {
    waiting.get(id)?.();
    waiting.delete(id);
    const card = cards[id];
    if (!card || card.sending || card.met || isHeld(card) || lacking(card)) return;
    const { answer, text, held } = card;
    set(id, { sending: true });
    const result = await ports.send(id, { answer, text }, held).catch(() => null);
    if (result?.ok) {
      set(id, { sending: false, error: null, held: { answer, text } });
      return save(id);
    }
    if (result?.code === "conflict") {
      set(id, { sending: false, error: null, met: "unread" });
      return ports.readAgain();
    }
    if (!result)
      waiting.set(
        id,
        ports.later(patience, () => void save(id)),
      );
    const [field] = Object.values(result?.fieldErrors ?? {});
    set(id, { sending: false, error: field ?? result?.message ?? ports.failed });
  }

  return {
    cards: () => cards,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    choose(id: string, answer: Answering["answer"]) {
      set(id, { answer });
      void save(id);
    },
    /** Words without a choice say what was done, until another choice is made. */
    write(id: string, text: string) {
      const answer = cards[id]?.answer || (text.trim() ? "done" : "");
      set(id, { answer, text });
      waiting.get(id)?.();
      waiting.set(
        id,
        ports.later(quiet, () => void save(id)),
      );
    },
    save,
    /** What the server holds by now: shown beside what was typed here, where another page answered meanwhile. */
    readTheirs(theirs: Record<string, Answering>) {
      for (const [id, card] of Object.entries(cards)) {
        const held = theirs[id];
        if (!card.met || !held) continue;
        set(id, { held, met: isSameAnswer(card, held) ? null : held });
      }
    },
    /** Of two answers to one request the person keeps this page's. */
    keepMine(id: string) {
      set(id, { met: null });
      void save(id);
    },
    takeTheirs(id: string) {
      const card = cards[id];
      if (card) set(id, { ...card.held, met: null, error: null });
    },
    /** Sends everything that can be sent, and waits for it. @returns whether the server holds all of it */
    async flush() {
      const ids = Object.keys(cards);
      await Promise.all(ids.map(save));
      while (Object.values(cards).some(({ sending }) => sending))
        await new Promise<void>((resolve) => void ports.later(50, resolve));
      return Object.values(cards).every((card) => isHeld(card) && !lacking(card));
    },
  };
}
export type Answers = ReturnType<typeof keepAnswers>;
