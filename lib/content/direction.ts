/** Scripts read from right to left, and the language each is most often. */
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const letter = /\p{L}/u;

/** The direction of the first letter (the Unicode bidirectional algorithm's rule P2), or null where there is none. */
export function firstStrong(text: string): "ltr" | "rtl" | null {
  for (const character of text) {
    if (letter.test(character)) return rightToLeft.test(character) ? "rtl" : "ltr";
  }
  return null;
}

/** Scripts that nearly name their language; Latin and Cyrillic do not, so they are left to what the author said. */
const languageOfScript: [RegExp, string][] = [
  [/\p{Script=Arabic}/u, "ar"],
  [/\p{Script=Hebrew}/u, "he"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Han}/u, "zh"],
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Devanagari}/u, "hi"],
  [/\p{Script=Cyrillic}/u, "ru"],
];

/** Enough letters to see what a text is written in; the rest costs time and changes nothing. */
const sample = 2_000;

/**
 * A guess, to be offered and not imposed: the direction is that of most letters (a piece in Arabic may open with a
 * Latin name), the language that of its script, or `otherwise` where the script names none.
 */
export function guessLanguage(text: string, otherwise = "en") {
  const letters = Array.from(text.slice(0, sample)).filter((character) => letter.test(character));
  const share = (script: RegExp) =>
    letters.filter((character) => script.test(character)).length / Math.max(1, letters.length);
  const kana = share(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
  // Japanese is mostly Han by count; a tenth of kana settles it.
  const language =
    kana > 0.1 ? "ja" : languageOfScript.find(([script]) => share(script) > 0.5)?.[1];
  return {
    language: language ?? otherwise,
    direction: share(rightToLeft) > 0.5 ? ("rtl" as const) : ("ltr" as const),
  };
}
