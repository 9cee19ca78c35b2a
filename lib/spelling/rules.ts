/** A word of the publication that may be what a misspelt one was meant to be. */
export type Candidate = { word: string; distance: number; pieces: number };

/** Letters a slip may put in, by script: the neighbours of a word are tried with its own script's only. */
const alphabets: { script: RegExp; letters: string }[] = [
  { script: /\p{Script=Latin}/u, letters: "abcdefghijklmnopqrstuvwxyz" },
  { script: /\p{Script=Cyrillic}/u, letters: "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґўјљњћђџ" },
  { script: /\p{Script=Greek}/u, letters: "αβγδεζηθικλμνξοπρσςτυφχψω" },
  { script: /\p{Script=Arabic}/u, letters: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگی" },
  { script: /\p{Script=Hebrew}/u, letters: "אבגדהוזחטיךכלםמןנסעףפץצקרשת" },
];

/** A shorter word has too many neighbours, a longer one is none. */
export const mayBeMisspelt = (word: string) => /^\p{L}[\p{L}\p{M}]{2,29}$/u.test(word);

/** How far a meant word may lie: two slips only where enough of the word is left to know it by. */
export const reachOf = (word: string) => ([...word].length >= 7 ? 2 : 1);

/**
 * Every string one slip away: a letter left out, doubled or put in, another one struck, two in the wrong order.
 * @param word lower-case, without accents
 */
export function oneSlipAway(word: string): string[] {
  const signs = [...word];
  const letters = alphabets.find(({ script }) => script.test(word))?.letters ?? "";
  const out = new Set<string>();
  for (let at = 0; at <= signs.length; at += 1) {
    const before = signs.slice(0, at).join("");
    const [here, next] = [signs[at], signs[at + 1]];
    const after = signs.slice(at + 1).join("");
    if (here !== undefined) out.add(before + after);
    if (here !== undefined && next !== undefined) {
      out.add(before + next + here + signs.slice(at + 2).join(""));
    }
    for (const letter of letters) {
      if (here !== undefined) out.add(before + letter + after);
      out.add(before + letter + signs.slice(at).join(""));
    }
  }
  out.delete(word);
  return [...out];
}

/**
 * How many slips lie between two words: letters left out, put in, replaced, or two neighbours swapped (optimal string
 * alignment, Damerau 1964).
 * @returns the number, or more than `most` when it is more: the rest is not worked out
 */
export function slipsBetween(one: string, other: string, most = 2): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [last, row]: [number[], number[]] = [[], b.map((_, j) => j)];
  row.push(b.length);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) slips = Math.min(slips, (last[j - 2] ?? 0) + 1);
      next.push(slips);
    }
    if (Math.min(...next) > most) return most + 1;
    [last, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

/**
 * The likeliest first: fewer slips before more; then the one that stands with the other words in more pieces; a first
 * letter is seldom struck wrong.
 */
export function likeliest<C extends Candidate & { together: number }>(
  typed: string,
  candidates: C[],
): C | undefined {
  const worth = ({ word, distance, together, pieces }: C) =>
    Math.log1p(together) * 2 +
    Math.log1p(pieces) * 0.25 -
    (distance - 1) * 6 -
    (word[0] === typed[0] ? 0 : 4) +
    (together > 0 ? 100 : 0);
  return candidates.toSorted((a, b) => worth(b) - worth(a) || (a.word < b.word ? -1 : 1))[0];
}
