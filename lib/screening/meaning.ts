import { defended } from "./defences";
import type { Rule, Verdict } from "./outcome";
import { byFirstWord, denials, matchAt, type Pattern, possibleIn } from "./patterns";
import type { Reading } from "./reading";
import { attributed, reported } from "./reported";
import type { Said } from "./utterance";

/** A shape of sentence, and what the policy makes of it. */
export type Shape = { pattern: Pattern; decision: "held" | "refused" };

export const shapes = (decision: Shape["decision"], all: Pattern[]): Shape[] =>
  all.map((pattern) => ({ pattern, decision }));

/**
 * A phase from shapes of sentences: the worst that is meant decides. What is denied ("nobody should be killed") is not
 * said at all, nor what is named to take people's side; what is quoted or reported is held, because a person must see
 * who says it.
 */
export function shapePhase(rule: Rule, all: Shape[]) {
  const byFirst = byFirstWord(all.map((shape, number) => ({ ...shape, number })));
  const possible = possibleIn(all.map(({ pattern }) => pattern));
  return (reading: Reading, said: Said[]): Verdict | null => {
    let sided: ReadonlySet<number> | null = null;
    const found = new Map<"refused" | "held" | "quoted", { start: number; end: number }[]>();
    const maybe = possible(said);
    const beginning = new Map<string, (Shape & { number: number })[]>();
    for (let at = 0; at < said.length; at++) {
      const word = said[at]?.word ?? "";
      const all = byFirst.get(word);
      if (!all) continue;
      const worth = beginning.get(word) ?? all.filter(({ number }) => maybe(number));
      beginning.set(word, worth);
      for (const { pattern, decision } of worth) {
        const end = matchAt(pattern, said, at);
        if (end < 0 || isDenied(reading, said, at)) continue;
        sided ??= defended(reading.text, said);
        if (sided.has(at) && sided.has(end - 1)) continue;
        const token = said[at]?.token ?? 0;
        const last = reading.tokens[said[end - 1]?.token ?? 0];
        const others = last?.quoted || reported(reading, token) || attributed(reading, token);
        const outcome = others ? "quoted" : decision;
        const span = { start: said[at]?.start ?? 0, end: said[end - 1]?.end ?? 0 };
        found.set(outcome, [...(found.get(outcome) ?? []), span].slice(0, mostSpans));
      }
    }
    for (const outcome of ["refused", "held", "quoted"] as const) {
      const spans = found.get(outcome);
      if (!spans) continue;
      return outcome === "quoted"
        ? { decision: "held", rule: "quoted", spans: apart(spans) }
        : { decision: outcome, rule, spans: apart(spans) };
    }
    return null;
  };
}

/** Enough to see what is meant. */
const mostSpans = 20;

function apart(spans: { start: number; end: number }[]) {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((span, at) => !sorted.slice(0, at).some(({ end }) => end > span.start));
}

/** "Isn't it typical", "why don't we", "am I wrong to": a question that denies asserts. */
const askings = new Set("why how is are am do does what would".split(" "));

/** Whether what begins here is denied: a word of denial among the four before it, in a sentence that is no question. */
function isDenied({ text }: Reading, said: Said[], at: number) {
  const sentence = said[at]?.sentence;
  let first = at;
  while (at - first < 12 && said[first - 1]?.sentence === sentence) first--;
  if (askings.has(said[first]?.word ?? "")) return false;
  for (let back = 1; back <= 4; back++) {
    const near = said[at - back];
    if (!near || near.sentence !== sentence) return false;
    if (!denials.has(near.word)) continue;
    // "Stop whining, you baby", "they are not like us, they are animals": after a comma somebody begins again.
    const anew =
      subjects.has(said[at]?.word ?? "") && text.slice(near.end, said[at]?.start).includes(",");
    return !anew && !affirmed.has(said[at - back + 1]?.word ?? "");
  }
  return false;
}

const subjects = new Set("you your they he she <group> <one>".split(" "));
/** "It is no accident that", "no wonder": a denial that asserts. */
const affirmed = new Set("accident coincidence wonder surprise doubt secret question".split(" "));
