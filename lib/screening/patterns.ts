import type { Said } from "./utterance";
import { classes } from "./vocabulary";

/**
 * A sentence's shape: words, `a|b` for either, `{class}` for any of a class of the vocabulary, `?` behind for "if there",
 * `*` for up to three, `..` for up to four words of any kind but a denial, `...` for up to eight, `{!class}` for one word that is
 * no denial and not of a class, `^` in front for the beginning of a sentence and `$` behind for its end. Within one
 * sentence always.
 */
type Step = {
  words: ReadonlySet<string> | null;
  except?: ReadonlySet<string> | undefined;
  least: number;
  most: number;
};
export type Pattern = {
  steps: Step[];
  begins: boolean;
  ends: boolean;
  firsts: ReadonlySet<string>;
};

/** How many words a `*` may pass, how many a `..`, and how many a `...`. */
const several = 3;
const far = 4;
const farther = 8;

/** What turns a sentence into its opposite. */
export const denials: ReadonlySet<string> = new Set(
  "not never nobody none no neither nor without against stop condemn condemns oppose opposes refuse refused tolerate wrong if whether hardly".split(
    " ",
  ),
);

/** Of several nobody says "is": what follows it is said of something else ("to send refugees home is cruel"). */
const ofOne: ReadonlySet<string> = new Set(["is", "was", "has"]);

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
    .map((part, number, parts): Step => {
      const plural = parts[number - 1] === "<group>" || parts[number - 1] === "<group>|<lives>";
      if (part === "..")
        return { words: null, except: plural ? ofOne : undefined, least: 0, most: far };
      if (part === "...") return { words: null, least: 0, most: farther };
      if (part.startsWith("{!"))
        return { words: null, except: members(part.slice(2, -1)), least: 1, most: 1 };
      const [, body = "", mark = ""] = /^(.*?)([?*]?)$/.exec(part) ?? [];
      const words = new Set(
        body.split("|").flatMap((word) => {
          if (!word.startsWith("{")) return [word];
          return [...members(word.slice(1, -1))];
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

function members(name: string): ReadonlySet<string> {
  const words = classes[name];
  if (!words) throw new Error(`No class of words is called {${name}}.`);
  return words;
}

/** For each word the patterns that may begin with it. */
export function byFirstWord<Of extends { pattern: Pattern }>(all: Of[]): ReadonlyMap<string, Of[]> {
  const by = new Map<string, Of[]>();
  for (const one of all)
    for (const word of one.pattern.firsts) by.set(word, [...(by.get(word) ?? []), one]);
  return by;
}

/** How many words from its first a pattern may look at: the places fit into the bits of a number. */
const window = 30;

/**
 * Where a pattern that begins at this word ends (the word after its last), or -1. All ways through the pattern are
 * followed at once, a bit for each place one may have come to, so that no text makes it try one after another.
 */
export function matchAt({ steps, begins, ends }: Pattern, said: Said[], at: number): number {
  const sentence = said[at]?.sentence;
  if (begins && said[at - 1]?.sentence === sentence) return -1;
  const next = (places: number, { words, except }: Step) => {
    let reached = 0;
    for (let left = places; left !== 0; left &= left - 1) {
      const place = 31 - Math.clz32(left & -left);
      const word = said[at + place];
      if (place >= window || word?.sentence !== sentence) continue;
      const text = word?.word ?? "";
      if (words ? words.has(text) : !denials.has(text) && !except?.has(text))
        reached |= 1 << (place + 1);
    }
    return reached;
  };
  let places = 1;
  for (const step of steps) {
    const { least, most } = step;
    let reached = least === 0 ? places : 0;
    let moving = places;
    for (let times = 0; times < most && moving !== 0; times++) {
      moving = next(moving, step);
      reached |= moving;
    }
    places = reached;
    if (places === 0) return -1;
  }
  for (let left = places; left !== 0; left &= left - 1) {
    const end = at + 31 - Math.clz32(left & -left);
    if (!ends || said[end]?.sentence !== sentence) return end;
  }
  return -1;
}

const none: number[] = [];

/**
 * Which of many patterns a text can have at all: those of whose every needed step it has a word. Most texts have few, and
 * only these are looked for.
 */
export function possibleIn(all: Pattern[]): (said: Said[]) => (number: number) => boolean {
  const numbers = new Map<string, number>();
  const byWord = new Map<string, number[]>();
  const needed = all.map(({ steps }) =>
    rarestFirst(steps).flatMap(({ words, least }) => {
      if (!words || least === 0) return [];
      const key = [...words].join(" ");
      const known = numbers.get(key);
      if (known !== undefined) return [known];
      const number = numbers.size;
      numbers.set(key, number);
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), number]);
      return [number];
    }),
  );
  return (said) => {
    const there = new Uint8Array(numbers.size);
    for (const { word } of said) for (const number of byWord.get(word) ?? none) there[number] = 1;
    return (number) => (needed[number] ?? []).every((step) => there[step] === 1);
  };
}

/** A class of few words is missing from a text oftener than one of many: asked first, it saves asking for the rest. */
const rarestFirst = (steps: Step[]) =>
  [...steps].sort((one, other) => (one.words?.size ?? 0) - (other.words?.size ?? 0));
