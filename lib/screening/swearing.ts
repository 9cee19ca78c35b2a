import { drawnFor, maskedFrom, readings, squeezed, stretchedFrom } from "./disguise";
import { asPlace, hasOtherMeaning } from "./innocents";
import type { Span, Verdict } from "./outcome";
import type { Reading, Token } from "./reading";
import { reported } from "./reported";
import { type Kind, reclaimed, swearingPhrases, swearwords } from "./swearwords";

const stretched = squeezed([...swearwords.keys()].filter((word) => word.length > 2));
const byFirst = Map.groupBy(
  [...swearwords.keys()].filter((word) => word.length > 2),
  (word) => word[0] ?? "",
);
const phrasesByFirst = Map.groupBy(swearingPhrases, ({ words: [first = ""] }) => first);

/** In no word of English, name or place: wherever they stand, they are meant. */
const anywhere = /fuck|asshole|arsehole|bullshit|cocksuck|motherf[au]|dickhead|shithead/;

/**
 * Doubtful, and for a person to look at: what is quoted or reported, what those it was meant for say of themselves, what
 * stands where a place is named.
 */
type Found = Span & { kind: Kind; doubtful: "quoted" | "reclaimed" | "placed" | null };

/**
 * Swearing, crude words and slurs, whole words only, through the disguises people use: look-alike letters, signs for
 * letters, stretched, masked and spaced-out spellings. Quoted or reported, a person looks: an article about abuse must be
 * able to name it.
 */
export function findSwearing(reading: Reading): Verdict | null {
  const found = [...words(reading), ...spacedOut(reading), ...phrases(reading)];
  const meant = found.filter(({ doubtful }) => !doubtful);
  const shown = meant.length > 0 ? meant : found;
  const worst = shown.find(({ kind }) => kind === "racism") ?? shown[0];
  if (!worst) return null;
  const spans = shown.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  if (meant.length > 0) return { decision: "refused", rule: worst.kind, spans };
  return { decision: "held", rule: worst.doubtful === "quoted" ? "quoted" : worst.kind, spans };
}

function* words(reading: Reading): Generator<Found> {
  for (const [at, token] of reading.tokens.entries()) {
    const kind = kindOf(token.word);
    if (!kind || hasOtherMeaning(reading, at, kind === "racism") || asPlace(reading, at)?.known) {
      continue;
    }
    yield found(reading, at, at, kind);
  }
}

/** What kind of swearing a word is, read through its disguise; null where it is none. */
export function kindOf(word: string): Kind | null {
  if (/:\/\/|^www\./.test(word)) return null;
  for (const spelling of readings(word)) {
    const listed =
      swearwords.get(spelling) ?? swearwords.get(stretchedFrom(spelling, stretched) ?? "");
    if (listed) return listed;
    if (spelling.length <= 60 && anywhere.test(spelling)) return "profanity";
  }
  return swearwords.get(maskedFrom(word, byFirst) ?? "") ?? null;
}

function found(reading: Reading, from: number, to: number, kind: Kind): Found {
  const first = reading.tokens[from];
  const start = first?.start ?? 0;
  const end = reading.tokens[to]?.end ?? start;
  return { start, end, kind, doubtful: doubtOf(reading, from) };
}

function doubtOf(reading: Reading, at: number): Found["doubtful"] {
  if (reported(reading, at)) return "quoted";
  if (reclaimed.has(reading.tokens[at]?.word ?? "")) return "reclaimed";
  return asPlace(reading, at) ? "placed" : null;
}

/** "f u c k", "f-u-c-k", "f uck": letters set apart, and a word broken where neither half is a word. */
function* spacedOut(reading: Reading): Generator<Found> {
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const to = endOfLetters(tokens, at);
    if (to - at >= 3) {
      yield* inLetters(reading, at, to);
      at = to - 1;
      continue;
    }
    const [one, other] = [tokens[at], tokens[at + 1]];
    if (!one || !other || other.start - one.end > 2) continue;
    const kind = brokenWord(one.word, other.word);
    if (kind) yield found(reading, at, at + 1, kind);
  }
}

function endOfLetters(tokens: Token[], at: number) {
  let to = at;
  while (tokens[to]?.word.length === 1) to++;
  return to;
}

/** The longest listed word that is spelled out in letters. */
const longestSpelled = 14;

/** Longest listed words first, so that spelled-out letters are read as one word and not as a piece of it. */
function* inLetters(reading: Reading, from: number, to: number): Generator<Found> {
  const letters = reading.tokens.slice(from, to).map(({ word }) => drawnFor(word));
  const spelled = letters.join("");
  for (let at = 0; at < spelled.length; at++) {
    for (let size = Math.min(spelled.length - at, longestSpelled); size >= 3; size--) {
      const kind =
        size >= 4 || size === spelled.length ? swearwords.get(spelled.slice(at, at + size)) : null;
      if (!kind) continue;
      yield found(reading, from + at, from + at + size - 1, kind);
      at += size - 1;
      break;
    }
  }
}

/** Words that may be broken in two and still be known; short common words are too easily made by chance. */
const breakable =
  /^(?:mother|bull|cluster|mind)?(?:fuck|shit|bitch|cunt|asshole|bastard|wank|twat)/;
const noWord =
  /^(?:[b-hj-z]|[^aeiouy']{2,}|fu|fuc|shi|bitc|cu|cun|uck|ucking|ucked|ucker|unt|sshole|sholes?|astard|fuckin|wan|tw|twa)$/;

function brokenWord(one: string, other: string) {
  if (one.length > 8 || other.length > 8 || !(noWord.test(one) || noWord.test(other))) return null;
  const joined = readings(one + other).find((spelling) => breakable.test(spelling));
  return joined ? (swearwords.get(joined) ?? null) : null;
}

function* phrases(reading: Reading): Generator<Found> {
  const wordAt = (at: number) => reading.tokens[at]?.word ?? "";
  for (const [at, { word }] of reading.tokens.entries()) {
    const phrase = phrasesByFirst
      .get(word)
      ?.find(
        ({ words, unless }) =>
          words.every((part, next) => wordAt(at + next) === part) &&
          !unless.includes(wordAt(at + words.length)),
      );
    if (phrase) yield found(reading, at, at + phrase.words.length - 1, "profanity");
  }
}
