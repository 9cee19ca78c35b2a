import {
  modelWords,
  places,
  type WordFeatures,
  wholeFeatures,
  wordFeatures,
  wordPlace,
} from "./features";
import type { Span } from "./outcome";
import { fromBase64, unpackWeights } from "./packing";
import type { Reading } from "./reading";

/** One linear model: a weight for each place, and what it starts from. */
export type Linear = { weights: Float32Array | Float64Array; bias: number };

/** As a training run leaves it in weights.ts. */
export type PackedModel = {
  version: string;
  whole: { bytes: string; scale: number; bias: number };
  words: { bytes: string; scale: number; bias: number };
  /** How the two and the length are weighed against each other. */
  mix: Mix;
  /** From this score on a person looks. */
  holdFrom: number;
  /** From this one on a word is shown as a reason. */
  showFrom: number;
};

export type Mix = { whole: number; word: number; length: number; bias: number };

/** Something that has read many comments and says how much a new one is like those people found discourteous. */
export type Model = {
  version: string;
  holdFrom: number;
  /** @param aside places of words that are not to count */
  judge(reading: Reading, aside?: ReadonlySet<number>): Judgement;
  /** Whether it has learned anything about a word as a whole. */
  knows(word: string): boolean;
};

/** From 0 to 1, and the words that weighed most, the heaviest first. */
export type Judgement = { score: number; spans: Span[] };

/**
 * The model as it is used. Two linear models are asked: one about the whole comment, one about each word in its
 * surroundings, of which the worst counts; that one also says which words to show.
 */
export function unpackModel(packed: PackedModel): Model {
  const [whole, words] = [packed.whole, packed.words].map(({ bytes, scale, bias }) => ({
    weights: unpackWeights(fromBase64(bytes), scale, places),
    bias,
  })) as [Linear, Linear];
  return {
    version: packed.version,
    holdFrom: packed.holdFrom,
    knows: (word) => words.weights[wordPlace(word)] !== 0,
    judge(reading, aside) {
      const all = modelWords(reading);
      const seen = aside ? all.map((word, at) => (aside.has(at) ? "" : word)) : all;
      const byWord = wordFeatures(seen).map((features) => weighWord(words, features));
      const score = mixed(packed.mix, weighWhole(whole, wholeFeatures(seen)), byWord);
      return { score, spans: worst(byWord, packed.showFrom, reading) };
    },
  };
}

/** Long comments have more features; this power of their number keeps them comparable. Found on the folds. */
const wholePower = 0.12;
export const wholeShare = (features: number) => 1 / Math.max(1, features) ** wholePower;
/** A word has about as many features as any other, so each counts alike. */
export const wordShare = 0.4;

export function weighWhole(model: Linear, features: number[]) {
  return model.bias + sum(model, features) * wholeShare(features.length);
}

export function weighWord(model: Linear, { own, around }: WordFeatures) {
  return model.bias + (sum(model, own) + sum(model, around)) * wordShare;
}

function sum({ weights }: Linear, features: ArrayLike<number>) {
  let total = 0;
  for (let at = 0; at < features.length; at++) total += weights[features[at] ?? 0] ?? 0;
  return total;
}

/** What is mixed: the whole, the worst word, and how long the comment is. */
export function mixable(whole: number, byWord: number[]) {
  let worst = -8;
  for (const weight of byWord) if (weight > worst) worst = weight;
  return { whole, word: worst, length: Math.log(byWord.length + 1) };
}

function mixed(mix: Mix, whole: number, byWord: number[]) {
  const parts = mixable(whole, byWord);
  const sum =
    mix.bias + mix.whole * parts.whole + mix.word * parts.word + mix.length * parts.length;
  // Three digits are more than the score knows, and the same in every engine.
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** At most this many words are shown: more would be the comment again. */
const mostShown = 8;

/** The words that weigh most; where none weighs much, the heaviest alone, because "held" without a word helps nobody. */
function worst(byWord: number[], showFrom: number, { tokens }: Reading): Span[] {
  const order = byWord.map((weight, at) => ({ weight, at })).sort((a, b) => b.weight - a.weight);
  return order
    .filter(({ weight }, rank) => rank === 0 || (rank < mostShown && weight >= showFrom))
    .flatMap(({ at }) => tokens[at] ?? [])
    .map(({ start, end }) => ({ start, end }));
}
