/** Ways to write a word so that a list does not find it. Each makes the same disguise of the same word. */
const lookalikes: Record<string, string> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  o: "о",
  p: "р",
  s: "ѕ",
  u: "ս",
  y: "у",
  h: "һ",
};
const signs: Record<string, string> = { a: "@", e: "3", i: "1", o: "0", s: "$", t: "7" };
const firstOf = (word: string, letters: string) =>
  [...word].findIndex((letter) => letters.includes(letter));
const each = (word: string, change: (letter: string, at: number) => string) =>
  [...word].map(change).join("");

export const disguises: Record<string, (word: string) => string> = {
  plain: (word) => word,
  "capital first": (word) => word.charAt(0).toUpperCase() + word.slice(1),
  "mixed case": (word) => each(word, (letter, at) => (at % 2 ? letter.toUpperCase() : letter)),
  "look-alike letters": (word) => each(word, (letter) => lookalikes[letter] ?? letter),
  "full width": (word) =>
    each(word, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  "bold mathematical": (word) =>
    each(word, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 97 + 0x1d41a)),
  "zero-width between": (word) => [...word].join("\u200b"),
  "soft hyphens": (word) => [...word].join("\u00ad"),
  "combining marks": (word) => each(word, (letter) => `${letter}\u0336`),
  accents: (word) =>
    each(word, (letter) => ("aeiou".includes(letter) ? `${letter}\u0308` : letter)).normalize(
      "NFC",
    ),
  "spaces between": (word) => [...word].join(" "),
  "dots between": (word) => [...word].join("."),
  "dashes between": (word) => [...word].join("-"),
  "underscores between": (word) => [...word].join("_"),
  "signs for letters": (word) => each(word, (letter) => signs[letter] ?? letter),
  "one sign": (word) => {
    const at = firstOf(word.slice(1), "aeiost") + 1;
    return each(word, (letter, place) =>
      at > 0 && place === at ? (signs[letter] ?? letter) : letter,
    );
  },
  "a star for a vowel": (word) => {
    const at = firstOf(word.slice(1), "aeiouy") + 1;
    return at > 0 ? each(word, (letter, place) => (place === at ? "*" : letter)) : word;
  },
  "stretched vowel": (word) => {
    const at = firstOf(word, "aeiouy");
    return each(word, (letter, place) => (place === at ? letter.repeat(5) : letter));
  },
  "stretched end": (word) => word + word.slice(-1).repeat(4),
};

/** The disguises a list is meant to see through, and not the word as it is. */
export const hidden = Object.keys(disguises).filter(
  (name) => name !== "plain" && name !== "capital first",
);
