import { modelWords, places, wholeFeatures, wordFeatures } from "./features";
import {
  type Linear,
  type Mix,
  mixable,
  type PackedModel,
  weighWhole,
  weighWord,
  wholeShare,
  wordShare,
} from "./model";
import { packWeights, toBase64 } from "./packing";
import { read } from "./reading";

/** A comment that people have judged. */
export type Example = {
  id: string;
  text: string;
  /** 1 for toxic, 0 for not. */
  label: number;
  source: string;
  /** First raters said toxic, most later ones did not. */
  contested?: boolean;
  spans?: [number, number, string][];
};

/** How much an example of each source counts: news comments are what the model is for. */
const counts: Record<string, number> = {
  davidson: 0.05,
  sbf: 0.5,
  templates: 0.1,
  hatecheck: 0.5,
};
/** The same for single words, of which only clean comments of these sources teach. */
const wordCounts: Record<string, number> = { davidson: 0.3, templates: 0.2 };
/** What even its raters do not agree on teaches little. */
const contestedCounts = 0.05;

/** Texts under a share-alike licence are for measuring only. */
export const mayTeach = ({ source }: Example) => source !== "wiki_talk";
export const isNews = ({ source }: Example) => source.startsWith("civil");

type Read = {
  example: Example;
  words: string[];
  whole: number[];
  /** For each word whether somebody marked it; null where nobody was asked. */
  marks: boolean[] | null;
};

const folds = 4;
/** Weights kept of each of the two models. Fewer begin to cost, more bring nothing. */
const keep = 24_000;

/** What the folds say, for the card and for choosing a threshold. */
export type FoldScore = { id: string; label: number; source: string; score: number };

/**
 * Trains the model, the same from the same examples: two linear models with a fixed order of examples, the mix of the two
 * and the thresholds from news comments each of which was scored by a model that had not seen it.
 * @param held the share of clean news comments the model may hold
 */
export function train(
  examples: Example[],
  held: number,
  version: string,
): { packed: PackedModel; scores: FoldScore[] } {
  const all = examples.filter(mayTeach).map(prepare);
  const unseen = Array.from({ length: folds }, (_, fold) => {
    const apart = (one: Read) => isNews(one.example) && hash(one.example.id) % folds === fold;
    const models = fitModels(all.filter((one) => !apart(one)));
    return all
      .filter((one) => apart(one) && !one.example.contested)
      .map((one) => ({
        example: one.example,
        parts: partsOf(models, one),
      }));
  }).flat();
  const mix = fitMix(unseen.map(({ example, parts }) => ({ label: example.label, parts })));
  const scores = unseen.map(({ example: { id, label, source }, parts }) => ({
    id,
    label,
    source,
    score: scoreOf(mix, parts),
  }));
  const clean = scores.filter(({ label }) => label === 0).map(({ score }) => score);
  const models = fitModels(all);
  const packed = {
    version,
    whole: packLinear(models.whole),
    words: packLinear(models.words),
    mix,
    holdFrom: Math.round(1000 * quantile(clean, 1 - held)) / 1000,
    showFrom: 0,
  };
  return { packed, scores };
}

function prepare(example: Example): Read {
  const reading = read(example.text);
  const words = modelWords(reading);
  const { spans = [] } = example;
  const marked = example.source === "civil_spans" && spans.length > 0;
  const asked = !example.contested && (example.label === 0 || marked);
  return {
    example,
    words,
    whole: wholeFeatures(words),
    marks: asked
      ? reading.tokens.map(({ start, end }) => spans.some(([from, to]) => from < end && to > start))
      : null,
  };
}

type Models = { whole: Linear; words: Linear };

function fitModels(all: Read[]): Models {
  return { whole: fitWhole(all), words: fitWords(all.filter(({ marks }) => marks)) };
}

function fitWhole(all: Read[]): Linear {
  const learner = new Learner(0.1);
  for (const { example, whole } of shuffled(all, 6)) {
    const weight = (counts[example.source] ?? 1) * (example.contested ? contestedCounts : 1);
    learner.learn(whole, wholeShare(whole.length), example.label, weight);
  }
  return learner.finish();
}

function fitWords(all: Read[]): Linear {
  const learner = new Learner(0.2);
  for (const { words, marks, example } of shuffled(all, 4)) {
    const weight = wordCounts[example.source] ?? 1;
    for (const [at, { own, around }] of wordFeatures(words).entries())
      learner.learn([...own, ...around], wordShare, marks?.[at] ? 1 : 0, weight);
  }
  return learner.finish();
}

function partsOf({ whole, words }: Models, one: Read) {
  const byWord = wordFeatures(one.words).map((features) => weighWord(words, features));
  return mixable(weighWhole(whole, one.whole), byWord);
}

/** Logistic regression, one example after another, with steps that shrink for what is seen often (FTRL-Proximal). */
class Learner {
  readonly #rate: number;
  readonly #z = new Float64Array(places + 1);
  readonly #n = new Float64Array(places + 1);

  constructor(rate: number) {
    this.#rate = rate;
  }

  #weight(place: number) {
    return -(this.#z[place] ?? 0) / ((1 + Math.sqrt(this.#n[place] ?? 0)) / this.#rate + 1);
  }

  #step(place: number, gradient: number) {
    const before = this.#n[place] ?? 0;
    const after = before + gradient * gradient;
    const sigma = (Math.sqrt(after) - Math.sqrt(before)) / this.#rate;
    this.#z[place] = (this.#z[place] ?? 0) + gradient - sigma * this.#weight(place);
    this.#n[place] = after;
  }

  learn(features: number[], share: number, label: number, weight: number) {
    let sum = this.#weight(places);
    for (const feature of features) sum += this.#weight(feature) * share;
    const gradient = (1 / (1 + Math.exp(-sum)) - label) * weight;
    // What is known already teaches nothing, and is most of what there is.
    if (Math.abs(gradient) < 0.002) return;
    this.#step(places, gradient);
    for (const feature of features) this.#step(feature, gradient * share);
  }

  finish(): Linear {
    const weights = Float64Array.from({ length: places }, (_, place) => this.#weight(place));
    return { weights, bias: this.#weight(places) };
  }
}

/** Every example as often as asked, in an order that is always the same. */
function* shuffled<T>(all: T[], rounds: number): Generator<T> {
  const order = [...all];
  let seed = 7;
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const other = Math.floor((seed / 4_294_967_296) * (at + 1));
      [order[at], order[other]] = [order[other] as T, order[at] as T];
    }
    yield* order;
  }
}

type Mixed = { label: number; parts: ReturnType<typeof mixable> };

/** Logistic regression on three numbers, by plain descent; toxic and clean comments count alike together. */
function fitMix(all: Mixed[]): Mix {
  const mix = { whole: 0, word: 0, length: 0, bias: 0 };
  const toxic = all.filter(({ label }) => label).length;
  for (let round = 0; round < 400; round++) {
    const step = { whole: 0, word: 0, length: 0, bias: 0 };
    for (const { label, parts } of all) {
      const weight = label ? 0.5 / toxic : 0.5 / (all.length - toxic);
      const off = (scoreOf(mix, parts) - label) * weight;
      step.whole += off * parts.whole;
      step.word += off * parts.word;
      step.length += off * parts.length;
      step.bias += off;
    }
    for (const key of ["whole", "word", "length", "bias"] as const) mix[key] -= 0.3 * step[key];
  }
  return mix;
}

const scoreOf = (mix: Mix, parts: Mixed["parts"]) =>
  1 /
  (1 +
    Math.exp(
      -(mix.bias + mix.whole * parts.whole + mix.word * parts.word + mix.length * parts.length),
    ));

function packLinear({ weights, bias }: Linear) {
  const { bytes, scale } = packWeights(weights as Float64Array, keep);
  return { bytes: toBase64(bytes), scale, bias };
}

function quantile(values: number[], share: number) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 1;
}

function hash(text: string) {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (Math.imul(sum ^ (sum >>> 13), 0x5bd1e995) >>> 15) >>> 0;
}
