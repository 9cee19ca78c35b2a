/** Words whose full stop ends no sentence. */
const abbreviations = new Set(
  "mr mrs ms dr prof sgt lt col capt cpl gen sen rep gov st no vs etc approx dept inc ltd co corp jr sr e.g i.e u.s u.k u.n a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec fig vol pp".split(
    " ",
  ),
);

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
    if (match[0] === "\n" || endsHere(text, match.index, end)) push(end);
  }
  push(text.length);
  return sentences;
}

function endsHere(text: string, mark: number, end: number) {
  const next = /\S/.exec(text.slice(end, end + 8))?.[0];
  if (next && /\p{Ll}/u.test(next)) return false;
  if (text[mark] !== ".") return true;
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(0, mark - 8), mark))?.[0] ?? "";
  return !abbreviations.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}
