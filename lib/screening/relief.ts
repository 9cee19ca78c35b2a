import { defended } from "./defences";
import { asPlace, isHarmless } from "./innocents";
import { denials } from "./patterns";
import type { Reading, Token } from "./reading";
import type { Said } from "./utterance";
import { classes } from "./vocabulary";

/** Words the model must not hold a comment for by themselves. */
const of = (...names: string[]) => names.flatMap((name) => [...(classes[name] ?? [])]);
const feelings = new Set([...of("hate", "harm"), "attack", "contempt", "disgust", "insult"]);
const heavy = new Set(
  of("insult", "insulting", "dim", "vile", "vermin", "hate", "harm", "harmed", "harming", "crime"),
);
for (const word of "contempt disgust despised insulted attacked called less worth deserve inferior hatred".split(
  " ",
))
  heavy.add(word);

/**
 * The words of a comment that say less than their letters: what is denied ("I would never hurt", "they are not stupid"),
 * what somebody says of themselves ("I was an idiot"), and names no one taught the model, which it would judge by a few
 * letters; words that only hold another's letters, and names of things and places. The model counts words and cannot see this; it is asked again without them.
 * @param knows whether the model has learned anything about a word
 * @returns places among the words of the reading
 */
export function outweighed(
  reading: Reading,
  said: Said[],
  knows: (word: string) => boolean,
): Set<number> {
  const { text, tokens } = reading;
  const found = tokens.length <= short ? unmeant(text, tokens, said) : new Set<number>();
  for (const [at, token] of tokens.entries())
    if (isInnocent(reading, at) || (isName(tokens, at, token) && !knows(token.word))) found.add(at);
  return found;
}

const isInnocent = (reading: Reading, at: number) =>
  isHarmless(reading, at) || asPlace(reading, at) !== null;

/** In a long comment one denial says little about the rest. */
const short = 25;

/** What is denied or said of oneself; nothing where a word as heavy stands in the open beside it. */
function unmeant(text: string, tokens: Token[], said: Said[]): Set<number> {
  const found = new Set<number>();
  for (const [at, { token }] of said.entries()) {
    const { reach, words } = denial(said, at) ?? (ofOneself(said, at) ? ownself : nothing);
    for (let next = at + 1; next <= at + reach; next++) {
      const near = said[next];
      if (!near || near.sentence !== said[at]?.sentence || turns.has(near.word)) break;
      if (clauseEnds(text, tokens, token, near.token)) break;
      if (words.has(near.word)) found.add(near.token);
    }
  }
  for (const at of defended(text, said)) {
    const { word = "", token = 0 } = said[at] ?? {};
    if (heavy.has(word) || people.has(word)) found.add(token);
  }
  const open = said.some(({ word, token }) => heavy.has(word) && !found.has(token));
  return open ? new Set() : found;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** After these the sentence says what it does mean. */
const turns = set("but only just merely simply because except instead like you your");
const helping = set(
  "do does did is are am was were will would can could should have has had must be",
);
const holding = set("think believe say mean claim feel agree accept");
const people = set("<one> <group> <lives> they he she people you");
const wrongs = set("wrong unacceptable false unfair unjust shameful cruel untrue illegal");
const ought = set("should deserves deserve is are has must may ought");

type Reach = { reach: number; words: ReadonlySet<string> };
const nothing: Reach = { reach: 0, words: new Set() };
const ownself: Reach = { reach: 5, words: heavy };
const close: Reach = { reach: 4, words: heavy };
const wide: Reach = { reach: 8, words: heavy };

/** What a denial that begins at this word takes back: "I do not hate", "they are not stupid", "nobody should be killed". */
function denial(said: Said[], at: number): Reach | null {
  const { word = "", sentence = 0 } = said[at] ?? {};
  const near = (place: number) =>
    (said[place]?.sentence === sentence ? said[place]?.word : "") ?? "";
  if (wrongs.has(word)) return near(at + 1) === "to" ? wide : null;
  if (!denials.has(word)) return null;
  const next = near(at + 1);
  if (word === "nobody") return ought.has(next) ? wide : null;
  if (word === "no") return people.has(next) || next === "one" ? wide : null;
  if ((word !== "not" && word !== "never") || !helping.has(near(at - 1))) return null;
  if (near(at - 2) === "it") return wrongs.has(next) || next === "acceptable" ? wide : null;
  if (people.has(near(at - 2))) return close;
  if (near(at - 2) !== "i" && near(at - 2) !== "we") return null;
  if (!holding.has(next)) return { reach: 3, words: feelings };
  return said.slice(at, at + 6).some(({ word }) => people.has(word)) ? wide : null;
}

const being = set("am was were feel felt be look looked");
/** Whether the writer begins to speak of themselves here. */
function ofOneself(said: Said[], at: number) {
  const before = said[at - 1];
  if (!being.has(said[at]?.word ?? "") || before?.sentence !== said[at]?.sentence) return false;
  const who = before?.word === "must" ? said[at - 2]?.word : before?.word;
  return (who === "i" || who === "we") && said[at + 1]?.word !== "sick";
}

const clauseEnds = (text: string, tokens: Token[], from: number, to: number) =>
  to > from && /[,:()–—-]/.test(text.slice(tokens[to - 1]?.end, tokens[to]?.start));

/** A capital inside a sentence, or a capital at its beginning with another behind it ("Nether Wallop"). */
function isName(tokens: Token[], at: number, { raw, sentence }: Token) {
  if (!capital.test(raw)) return false;
  const beside = (place: number) =>
    tokens[place]?.sentence === sentence && capital.test(tokens[place]?.raw ?? "");
  return tokens[at - 1]?.sentence === sentence || beside(at + 1);
}
const capital = /^\p{Lu}\p{Ll}+$/u;
