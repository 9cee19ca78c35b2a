/** Words whose full stop ends no sentence. */
const abbreviations = new Set(
  "mr mrs ms dr prof sgt lt col capt cpl gen sen rep gov st vs etc approx dept inc ltd co corp jr sr e.g i.e u.s u.k u.n a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec fig vol pp".split(
    " ",
  ),
);

/**
 * Whether the mark (".", "?" …) at an offset ends the sentence it stands in: not before a small letter, nor, for a full
 * stop, after an abbreviation or an initial.
 * @param end where the mark with the quotation marks and brackets after it ends
 */
export function endsSentence(text: string, mark: number, end: number) {
  const next = /\S/.exec(text.slice(end, end + 8))?.[0];
  if (next && /\p{Ll}/u.test(next)) return false;
  if (text[mark] !== ".") return true;
  // "No. 7" goes on, "She said no." does not.
  if (/\bno$/i.test(text.slice(Math.max(0, mark - 8), mark))) return !/\d/.test(next ?? "");
  const word = /[\p{L}.]{1,8}$/u.exec(text.slice(Math.max(0, mark - 8), mark))?.[0] ?? "";
  return !abbreviations.has(word.toLowerCase()) && !/^\p{Lu}$/u.test(word);
}
