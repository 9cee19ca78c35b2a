/** What a disguised word may stand for: signs read as the letters they are drawn for, stretched letters, masks. */

const signs: Record<string, string> = {
  "0": "o",
  "1": "i",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "|": "i",
  "+": "t",
  "€": "e",
  "£": "l",
  "¥": "y",
  "¢": "c",
  "§": "s",
  "&": "a",
};
/** A one is drawn for an l as often as for an i. */
const otherSigns: Record<string, string> = {
  ...signs,
  "1": "l",
  "|": "l",
  "!": "l",
  "4": "u",
  "0": "u",
};

const masks = /[*#%_·•=~^×?$@!&]/;

/** Longer runs without a space are links or noise; no word of the lists is near it. */
const longest = 40;

/** The spellings a written word may stand for, the plain one first. At most five, whatever the word. */
export function readings(word: string): string[] {
  if (word.length > longest) return [word];
  const found = new Set([word.replace(/'s$|'/g, "")]);
  if (/[^a-z']/.test(word) && /[a-z]/.test(word) && !isNumber.test(word)) {
    const drawn = word.replaceAll("|<", "k").replaceAll("|)", "d");
    found.add(plain(drawn, signs));
    found.add(plain(drawn, otherSigns));
    found.add(word.replace(/[^a-z]/g, ""));
  } else if (/^[@$]+[@$5]*$/.test(word)) found.add(plain(word, signs));
  return [...found].filter((spelling) => spelling.length > 1);
}

/** "45's", "$1.00", "2nd", "1980s": digits that are digits. */
const isNumber = /^[$€£+#]*\d[\d.,:%$€£+]*(?:'?s|st|nd|rd|th|k|m|bn|am|pm)?[+%]*$/;

/** The letter one character stands for; the character where it stands for none. */
export const drawnFor = (character: string) => signs[character] ?? character;

const plain = (word: string, drawn: Record<string, string>) =>
  word.replace(/[^a-z]/g, (sign) => drawn[sign] ?? "");

/** Words by their letters without repetition, to find them however far they are stretched. */
export type Squeezed = ReadonlyMap<string, string[]>;

export const squeeze = (word: string) => word.replace(/(.)\1+/g, "$1");

export function squeezed(words: Iterable<string>): Squeezed {
  const by = new Map<string, string[]>();
  for (const word of words) by.set(squeeze(word), [...(by.get(squeeze(word)) ?? []), word]);
  return by;
}

/**
 * The listed word of which this is a stretched spelling: every letter at least as long as there. Two of a letter are
 * enough for words that are like no other; else it takes three, as "assess" is not "asses".
 */
export function stretchedFrom(spelling: string, words: Squeezed): string | null {
  if (spelling.length > longest * 4 || !/(.)\1/.test(spelling)) return null;
  const certain = /(.)\1\1/.test(spelling);
  const runs = lengths(spelling);
  const from = words.get(squeeze(spelling))?.find((word) => {
    const own = lengths(word);
    return (certain || unlike.test(word)) && own.every((length, at) => (runs[at] ?? 0) >= length);
  });
  return from ?? null;
}

const unlike = /fuck|shit|bitch|cunt|twat|wank/;

const lengths = (word: string) => [...word.matchAll(/(.)\1*/g)].map(([run]) => run.length);

/**
 * The listed word that a masked one ("f**k", "bulls#it", "a**hole") hides: same first letter, same letters seen in the
 * same order, and as many hidden as there are marks, give or take one where several stand together.
 */
export function maskedFrom(word: string, byFirst: ReadonlyMap<string, string[]>): string | null {
  if (word.length > longest || !/^[a-z]/.test(word)) return null;
  const parts = word.split(/[^a-z]+/);
  if (parts.length < 2 || !masks.test(word) || /[0-9]/.test(word)) return null;
  const hidden = word.length - parts.join("").length;
  const trailing = parts.at(-1) === "";
  const seen = parts.join("").length;
  // One mark behind a word is a footnote, and one letter alone is a mark of something else.
  if (hidden < 1 || (trailing && (hidden < 2 || (seen < 2 && hidden !== 3)))) return null;
  const together = hidden > parts.length - 1;
  return (
    byFirst.get(word[0] ?? "")?.find((whole) => {
      const missing = whole.length - seen;
      if (missing !== hidden && !(together && !trailing && Math.abs(missing - hidden) === 1))
        return false;
      return missing > 0 && fits(parts, whole);
    }) ?? null
  );
}

function fits(parts: string[], whole: string) {
  const [first = "", ...others] = parts;
  const last = others.pop() ?? "";
  if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
  let from = first.length;
  const until = whole.length - last.length;
  for (const part of others) {
    const at = whole.indexOf(part, from + 1);
    if (at < 0 || at + part.length >= until) return false;
    from = at + part.length;
  }
  return until > from;
}

/** The likeliest plain spelling of a word with signs among its letters; numbers and plain words as they are. */
export function plainSpelling(word: string): string {
  if (word.length > longest || !/[a-z]/.test(word) || !/[0-9@$!|€£+]/.test(word)) return word;
  // "2nd", "20th", "f16", "covid19": digits at an end belong to the word as digits.
  if (/^\d+[a-z]+$|^[a-z]+\d+$/.test(word)) return word;
  return plain(word, signs);
}
