import type { Outcome, Verdict } from "./outcome";
import { findProfanity } from "./profanity";
import { type Reading, read } from "./reading";
import { findShouting } from "./shouting";
import { findWatched } from "./watched";

/** Of the word lists and rules; raised with every change of what they find. */
export const listsVersion = "1";

/** Something that has read many comments and says how much a new one is like those people found discourteous. */
export type Model = {
  version: string;
  /** From 0 to 1, and the words that weighed most. */
  judge(reading: Reading): { score: number; spans: { start: number; end: number }[] };
  /** From this score on a person looks. */
  holdFrom: number;
};

export type ScreenOptions = {
  /** The publication's own watched words. */
  watched?: readonly string[];
  /** null: rules alone. Left out: the model that comes with the project. */
  model?: Model | null;
  /** Asked between two phases: true where time is up. The comment is then held, not let through. */
  expired?: () => boolean;
};

type Phase = {
  name: string;
  find(reading: Reading, options: ScreenOptions): Verdict | null;
};

/** In this order; a refusal by any of them stands before a hold, and of two alike the first. */
const phases: Phase[] = [
  // Swearing is what the policy names most plainly, and what is disguised most.
  { name: "profanity", find: findProfanity },
  // Capitals are shouting, whatever they say.
  { name: "shouting", find: findShouting },
  // What this publication's moderators asked to see.
  { name: "watched", find: (reading, { watched = [] }) => findWatched(reading, watched) },
];

/**
 * What the comment policy makes of a text, the same in a browser and on a server.
 * @returns published, held for a person, or refused, with the rule and the words. Never throws: what cannot be screened
 *   is held as `unavailable`.
 */
export function screen(text: string, options: ScreenOptions = {}): Outcome {
  try {
    return run(text, options);
  } catch {
    return unavailable();
  }
}

/** The outcome of a comment that could not be screened, or not in time: a person looks. */
export function unavailable(): Outcome {
  return {
    decision: "held",
    phase: "unavailable",
    rule: "unavailable",
    spans: [],
    score: 0.5,
    version: listsVersion,
  };
}

function run(text: string, options: ScreenOptions): Outcome {
  const reading = read(text);
  let found: { phase: string; verdict: Verdict } | null = null;
  for (const { name, find } of phases) {
    if (options.expired?.()) return unavailable();
    const verdict = find(reading, options);
    if (!verdict) continue;
    if (!found || (found.verdict.decision === "held" && verdict.decision === "refused"))
      found = { phase: name, verdict };
  }
  const version = listsVersion;
  if (!found)
    return { decision: "published", phase: null, rule: null, spans: [], score: 0, version };
  const { phase, verdict } = found;
  return { ...verdict, phase, score: verdict.decision === "refused" ? 1 : 0.5, version };
}
