import type { Facts } from "./facts";

const moments = [
  "answerBy",
  "exclusiveUntil",
  "dueAt",
  "publishAt",
  "keepsPlaceUntil",
  "expires",
  "reviveUntil",
] as const satisfies (keyof Facts)[];

/** What a letter to an author rests on, as it was when the letter was asked for: written anew, it says the same. */
export const keptFacts = (facts: Facts): string => JSON.stringify({ ...facts, desk: [] });

/** The same, read again. */
export const factsKept = (text: string): Facts =>
  JSON.parse(text, (key, value) =>
    (moments as readonly string[]).includes(key) && value !== null ? new Date(value) : value,
  );
