import type { Said } from "./utterance";
import { classes } from "./vocabulary";

/**
 * A sentence's shape: words, `a|b` for either, `{class}` for any of a class of the vocabulary, `?` behind for "if there",
 * `*` for up to three, `..` for up to four words of any kind but a denial, `^` in front for the beginning of a sentence and `$` behind for its end. Within one sentence always.
 */
type Step = { words: ReadonlySet<string> | null; least: number; most: number };
export type Pattern = {
  steps: Step[];
  begins: boolean;
  ends: boolean;
  firsts: ReadonlySet<string>;
};

/** How many words a `*` may pass, and how many a `..`. */
const several = 3;
const far = 4;

/** What turns a sentence into its opposite. */
export const denials: ReadonlySet<string> = new Set(
  "not never nobody none no neither nor without against stop condemn condemns oppose opposes refuse refused tolerate wrong if whether hardly".split(
    " ",
  ),
);

/** Patterns, one a line; throws at load for a class there is not. */
export function patterns(text: string): Pattern[] {
  return text
    .trim()
    .split("\n")
    .map((line) => compile(line.trim()));
}

function compile(line: string): Pattern {
  const begins = line.startsWith("^");
  const ends = line.endsWith("$");
  const steps = line
    .replace(/^\^\s*|\s*\$$/g, "")
    .split(/\s+/)
    .map((part): Step => {
      if (part === "..") return { words: null, least: 0, most: far };
      const [, body = "", mark = ""] = /^(.*?)([?*]?)$/.exec(part) ?? [];
      const words = new Set(
        body.split("|").flatMap((word) => {
          if (!word.startsWith("{")) return [word];
          const members = classes[word.slice(1, -1)];
          if (!members) throw new Error(`No class of words is called ${word}.`);
          return [...members];
        }),
      );
      return { words, least: mark === "" ? 1 : 0, most: mark === "*" ? several : 1 };
    });
  // What a sentence may leave out before its first word needs no looking for, unless that word must be the first.
  if (!begins)
    steps.splice(
      0,
      steps.findIndex(({ least }) => least > 0),
    );
  const first = steps.findIndex(({ least }) => least > 0);
  return {
    steps,
    begins,
    ends,
    firsts: new Set(steps.slice(0, first + 1).flatMap(({ words }) => [...(words ?? [])])),
  };
}

/** For each word the patterns that may begin with it. */
export function byFirstWord<Of extends { pattern: Pattern }>(all: Of[]): ReadonlyMap<string, Of[]> {
  const by = new Map<string, Of[]>();
  for (const one of all)
    for (const word of one.pattern.firsts) by.set(word, [...(by.get(word) ?? []), one]);
  return by;
}

/** Where a pattern that begins at this word ends (the word after its last), or -1. */
export function matchAt({ steps, begins, ends }: Pattern, said: Said[], at: number): number {
  const sentence = said[at]?.sentence;
  if (begins && said[at - 1]?.sentence === sentence) return -1;
  const from = (step: number, place: number): number => {
    const wanted = steps[step];
    if (!wanted) return ends && said[place]?.sentence === sentence ? -1 : place;
    const fits = (next: number) => {
      const word = said[next];
      if (!word || word.sentence !== sentence) return false;
      return wanted.words ? wanted.words.has(word.word) : !denials.has(word.word);
    };
    let most = 0;
    while (most < wanted.most && fits(place + most)) most++;
    for (let taken = most; taken >= wanted.least; taken--) {
      const end = from(step + 1, place + taken);
      if (end >= 0) return end;
    }
    return -1;
  };
  return from(0, at);
}
