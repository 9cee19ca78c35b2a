/** Scripts written without spaces between words: there the language's dictionary must find the words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** A word processor's word: what stands between spaces or dashes, if it holds a letter or a digit. */
const spaced = /[^\s\u2012-\u2015]+/gu;
const letterOrDigit = /[\p{L}\p{N}]/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * How many words a text has, in any script, counted as the author's word processor counts them where words are
 * spaced ("12-hour" is one), and by Unicode's word boundaries (Intl.Segmenter) in Chinese, Japanese, Thai and their like.
 */
export function wordsIn(text: string): number {
  let words = 0;
  const rest = text.replace(unspaced, (run) => {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });
    for (const part of segmenter.segment(run)) if (part.isWordLike) words += 1;
    return " ";
  });
  for (const [word] of rest.matchAll(spaced)) if (letterOrDigit.test(word)) words += 1;
  return words;
}

/**
 * Silent reading of English non-fiction, words a minute: 238 on average over 190 studies (Brysbaert 2019, "How many
 * words do we read per minute?", Journal of Memory and Language 109), rounded down so that nobody feels hurried.
 */
const wordsPerMinute = 230;

/** Whole minutes to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
