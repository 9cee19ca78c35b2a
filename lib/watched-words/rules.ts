import { refusals } from "@/lib/result";

/** Each comment is compared with all of them, in the browser of whoever tries one too. */
export const mostWords = 500;

export const refuseWord = refusals({
  watched_already: "This word is watched already.",
  too_many_words: `At most ${mostWords} words are watched. Remove one that finds nothing.`,
});
