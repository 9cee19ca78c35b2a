import fs from "node:fs";
import path from "node:path";
import { halfOf, type SuiteCase } from "@/lib/screening/halves";
import type { Outcome } from "@/lib/screening/outcome";
import { screen } from "@/lib/screening/screen";
import { swearwords } from "@/lib/screening/swearwords";
import type { Example } from "@/lib/screening/training";
import { disguises, hidden } from "../screening/disguises";
import { hostile } from "../screening/hostile-texts";
import { aucBetween, type Share, wilson } from "./intervals";

type Judged<Of> = { one: Of; outcome: Outcome };

/**
 * Everything the screen promises, measured: `npm run bench -- screening [folder]`, the folder being the development data.
 * The figures on test.jsonl belong in docs/screening.md once for each model; nothing may be chosen by them.
 */
export async function run(args: string[]) {
  const folder = args[0] ?? path.resolve(import.meta.dirname, "../../../shared/data/comments");
  const lines = <Of>(name: string): Of[] =>
    fs
      .readFileSync(path.join(folder, name), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Of);
  const judge = <Of extends { text: string }>(all: Of[]): Judged<Of>[] =>
    all.map((one) => ({ one, outcome: screen(one.text) }));

  const test = judge(lines<Example>("test.jsonl").filter(({ contested }) => !contested));
  news(test);
  suites(
    [...lines<SuiteCase>("policy_suite.jsonl"), ...lines<SuiteCase>("hatecheck.jsonl")],
    judge,
  );
  evasion();
  curve(test);
  speed(test);
}

const row = (name: string, { share, low, high, of }: Share, wanted = "") =>
  console.log(
    `${name.padEnd(58)} ${(100 * share).toFixed(1).padStart(6)} [${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)}] n=${of}  ${wanted}`,
  );

const share = <Of>(all: Judged<Of>[], holds: (outcome: Outcome, one: Of) => boolean) =>
  wilson(all.filter(({ outcome, one }) => holds(outcome, one)).length, all.length);

const published = ({ decision }: Outcome) => decision === "published";
const unpublished = (outcome: Outcome) => !published(outcome);

function news(test: Judged<Example>[]) {
  console.log("\nnews comments and others it has never seen, in per cent with 95 % intervals");
  const civil = test.filter(({ one }) => one.source.startsWith("civil"));
  const natural = test.filter(({ one }) => one.source === "civil_natural");
  const scored = (all: Judged<Example>[]) =>
    aucBetween(all.map(({ one, outcome }) => ({ label: one.label, score: outcome.score })));
  row("AUC, news comments", scored(civil), "above 91.8, aim 95");
  row("AUC, news comments at natural prevalence", scored(natural));
  for (const source of ["wiki_talk", "surge", "sbf", "davidson"])
    row(`AUC, ${source}`, scored(test.filter(({ one }) => one.source === source)));
  const clean = natural.filter(({ one }) => !one.label);
  row(
    "clean, natural prevalence: refused",
    share(clean, ({ decision }) => decision === "refused"),
    "≤ 1.0",
  );
  row(
    "clean, natural prevalence: held",
    share(clean, ({ decision }) => decision === "held"),
    "≤ 8",
  );
  const toxic = civil.filter(({ one }) => one.label);
  row("toxic, news comments: not published", share(toxic, unpublished), "≥ 90");
  row(
    "toxic, natural prevalence: not published",
    share(
      natural.filter(({ one }) => one.label),
      unpublished,
    ),
  );
  const explained = toxic.filter(({ one, outcome }) => one.spans?.length && unpublished(outcome));
  row("explained words: one that a person marked", share(explained, hitsMark), "≥ 85");
}

const hitsMark = ({ spans }: Outcome, { spans: marks = [] }: Example) =>
  spans.some(({ start, end }) => marks.some(([from, to]) => from < end && to > start));

/** What each kind of case is for, and how it should end. */
function suites(cases: SuiteCase[], judge: (all: SuiteCase[]) => Judged<SuiteCase>[]) {
  const judged = judge(cases);
  for (const half of ["seen", "unseen"] as const) {
    console.log(`\nthe suites, ${half} half`);
    const mine = judged.filter(({ one }) => halfOf(one) === half);
    const kinds = [...new Set(mine.map(({ one }) => one.functionality))];
    for (const kind of kinds) {
      const all = mine.filter(({ one }) => one.functionality === kind);
      const wanted = all[0]?.one.expect ?? all[0]?.one.policy;
      if (wanted === "publish") row(`${kind}: published`, share(all, published));
      else if (wanted === "publish_or_hold")
        row(
          `${kind}: not refused`,
          share(all, ({ decision }) => decision !== "refused"),
        );
      else row(`${kind}: not published`, share(all, unpublished));
    }
    const hatecheck = mine.filter(({ one }) => one.source === "hatecheck");
    row("HateCheck, read for this policy: as wanted", share(hatecheck, asWanted));
  }
}

const asWanted = (outcome: Outcome, { policy }: SuiteCase) =>
  policy === "publish"
    ? published(outcome)
    : policy === "publish_or_hold"
      ? outcome.decision !== "refused"
      : unpublished(outcome);

/** All words of the lists in all disguises, each in a sentence. */
function evasion() {
  console.log("\nlisted words in disguise: not published");
  const words = [...swearwords.keys()].filter((word) => /^[a-z]+$/.test(word));
  const inDisguise = (names: string[]) =>
    names.flatMap((name) =>
      words.map((word) => screen(`This is ${disguises[name]?.(word)} again.`, { model: null })),
    );
  for (const name of Object.keys(disguises)) {
    const all = inDisguise([name]);
    row(name, wilson(all.filter(unpublished).length, all.length));
  }
  const all = inDisguise(hidden);
  row("all disguises", wilson(all.filter(unpublished).length, all.length), "≥ 95");
}

/** What holding more or less would cost: the model's threshold against clean comments held and toxic ones not published. */
function curve(test: Judged<Example>[]) {
  console.log(
    "\nif the model held from: clean held or refused, toxic news not published, natural toxic not published",
  );
  const civil = test.filter(({ one }) => one.source.startsWith("civil"));
  const natural = civil.filter(({ one }) => one.source === "civil_natural");
  for (const holdFrom of [0.2, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9]) {
    const stopped = (all: Judged<Example>[]) =>
      share(
        all,
        (outcome) =>
          outcome.score >= holdFrom || (outcome.phase !== "model" && unpublished(outcome)),
      );
    const figures = [
      stopped(natural.filter(({ one }) => !one.label)),
      stopped(civil.filter(({ one }) => one.label)),
      stopped(natural.filter(({ one }) => one.label)),
    ];
    console.log(
      `${holdFrom.toFixed(2)}  ${figures.map(({ share }) => (100 * share).toFixed(1).padStart(6)).join(" ")}`,
    );
  }
}

function speed(test: Judged<Example>[]) {
  const texts = test.filter(({ one }) => one.source.startsWith("civil")).map(({ one }) => one.text);
  const rounds = 5;
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round++) for (const text of texts) screen(text);
  const { user, system } = process.cpuUsage(before);
  console.log(
    `\n${((texts.length * rounds * 1e6) / (user + system)).toFixed(0)} comments a second of one core (≥ 3,000)`,
  );

  let worst = { name: "", took: 0 };
  for (const { name, text } of hostile(10_000)) {
    const times = [0, 1, 2].map(() => {
      const began = performance.now();
      screen(text);
      return performance.now() - began;
    });
    const took = Math.min(...times);
    if (took > worst.took) worst = { name, took };
  }
  console.log(`${worst.took.toFixed(1)} ms for the worst 10,000 characters: ${worst.name} (≤ 50)`);
}
