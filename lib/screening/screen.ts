import { findDehumanising } from "./dehumanising";
import { findInsult } from "./insults";
import { findLanguage } from "./language";
import { type Judgement, type Model, unpackModel } from "./model";
import type { Outcome, Verdict } from "./outcome";
import { type Reading, read } from "./reading";
import { outweighed } from "./relief";
import { findShouting } from "./shouting";
import { findSwearing } from "./swearing";
import { findThreat } from "./threats";
import { type Said, utter } from "./utterance";
import { findWatched } from "./watched";
import { weights } from "./weights";

/** Of the word lists and rules; raised with every change of what they find. */
export const listsVersion = "3";

export type ScreenOptions = {
  /** The publication's own watched words. */
  watched?: readonly string[];
  /** null: rules alone. Left out: the model that comes with the project. */
  model?: Model | null;
  /** From this score of the model on a person looks; left out, the model's own. Higher holds less. */
  holdFrom?: number;
  /** Asked between two phases: true where time is up. The comment is then held, not let through. */
  expired?: () => boolean;
};

/** A comment as the phases are given it. */
type Comment = {
  reading: Reading;
  said: Said[];
  judged: Judgement;
  watched: readonly string[];
  holdFrom: number;
};

type Phase = { name: string; find(comment: Comment): Verdict | null };

/** In this order; a refusal by any of them stands before a hold, and of two alike the first. */
const phases: Phase[] = [
  // A threat must never stand, whatever else is in the comment.
  { name: "threat", find: ({ reading, said }) => findThreat(reading, said) },
  // Nor what denies people their worth for who they are.
  { name: "dehumanising", find: ({ reading, said }) => findDehumanising(reading, said) },
  // Swearing and slurs are what the policy names most plainly, and what is disguised most.
  { name: "swearing", find: ({ reading }) => findSwearing(reading) },
  // An insult is discourtesy with a target.
  { name: "insult", find: ({ reading, said }) => findInsult(reading, said) },
  // Capitals are shouting, whatever they say.
  { name: "shouting", find: ({ reading }) => findShouting(reading) },
  // What the lists and the model cannot read, they must not judge.
  { name: "language", find: ({ reading }) => findLanguage(reading) },
  // What this publication's moderators asked to see.
  { name: "watched", find: ({ reading, watched }) => findWatched(reading, watched) },
  // The model last, and only to ask a person: it errs too often to accuse anyone.
  { name: "model", find: findPossible },
];

function findPossible({ judged: { score, spans }, holdFrom }: Comment): Verdict | null {
  return score >= holdFrom ? { decision: "held", rule: "possible_discourtesy", spans } : null;
}

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

let builtIn: Model | null = null;

/** The model that comes with the project, unpacked when it is first asked. */
function builtInModel(): Model {
  builtIn ??= unpackModel(weights);
  return builtIn;
}

function run(text: string, options: ScreenOptions): Outcome {
  const { watched = [], expired, model = builtInModel() } = options;
  const reading = read(text);
  const said = utter(reading);
  const holdFrom = options.holdFrom ?? model?.holdFrom ?? 1;
  const judged = model ? judge(model, reading, said, holdFrom) : { score: 0, spans: [] };
  const comment = { reading, said, judged, watched, holdFrom };

  let found: { phase: string; verdict: Verdict } | null = null;
  for (const { name, find } of phases) {
    if (expired?.()) return unavailable();
    const verdict = find(comment);
    if (!verdict) continue;
    if (!found || (found.verdict.decision === "held" && verdict.decision === "refused"))
      found = { phase: name, verdict };
  }
  const version = model ? `${listsVersion}+${model.version}` : listsVersion;
  const { score } = judged;
  if (!found) return { decision: "published", phase: null, rule: null, spans: [], score, version };
  return { ...found.verdict, phase: found.phase, score: raised(score, found.verdict), version };
}

/** What the model says; before it holds anything it is asked again without the words that say less than they seem to. */
function judge(model: Model, reading: Reading, said: Said[], holdFrom: number): Judgement {
  const judged = model.judge(reading);
  if (judged.score < holdFrom) return judged;
  const aside = outweighed(reading, said, model.knows);
  return aside.size > 0 ? model.judge(reading, aside) : judged;
}

/** What a rule refuses is surer than the model alone can be, what it holds is at least doubtful. */
function raised(score: number, { decision }: Verdict) {
  const least = decision === "refused" ? 0.9 : 0;
  return Math.round(1000 * (least + (1 - least) * score)) / 1000;
}
