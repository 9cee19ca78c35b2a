import { endsSentence } from "@/lib/content/sentence-ends";

export type Sentence = { start: number; end: number; text: string };

/**
 * The sentences of one paragraph with their offsets in it, in one pass. A full stop after an abbreviation, an initial
 * or before a small letter ends nothing; "?", "!" and "…" end a sentence before a capital, a digit or a quotation mark.
 */
export function sentencesIn(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const from = start + raw.length - raw.trimStart().length;
    if (trimmed) sentences.push({ start: from, end: from + trimmed.length, text: trimmed });
    start = end;
  };
  for (const match of text.matchAll(/[.!?…。！？]["'”’)\]]{0,3}(?=\s|$)|\n/g)) {
    const end = match.index + match[0].length;
    if (match[0] === "\n" || endsSentence(text, match.index, end)) push(end);
  }
  push(text.length);
  return sentences;
}
