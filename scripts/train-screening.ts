import fs from "node:fs";
import path from "node:path";
import { halfOf, type SuiteCase } from "@/lib/screening/halves";
import { soberExamples } from "@/lib/screening/sober";
import { type Example, mayTeach, train } from "@/lib/screening/training";
import { giveUp } from "./ending";

// `node scripts/run.mjs train-screening [folder]`: trains the screen's model from train.jsonl of a folder and writes
// lib/screening/weights.ts. The same data give the same file. Nothing runs this by itself: the weights are in the
// repository. Measure what came out with `npm run bench -- screening`, and take the figures to docs/screening.md.

const root = path.resolve(import.meta.dirname, "..");
const folder = process.argv[2] ?? path.join(root, "../shared/data/comments");
const version = "3";
/** The share of clean news comments the model may hold, beside what the rules hold. */
const held = 0.045;

try {
  const examples = [
    ...lines<Example>("train.jsonl").filter(mayTeach),
    ...lines<Example>("templates.jsonl"),
    ...["hatecheck.jsonl", "policy_suite.jsonl"].flatMap((name) =>
      lines<SuiteCase>(name).flatMap(taught),
    ),
    ...soberExamples(),
  ];
  console.error(`${examples.length} comments to learn from; this takes a minute.`);
  const { packed, scores } = train(examples, held, version);
  const file = path.join(root, "lib/screening/weights.ts");
  const text = [
    'import type { PackedModel } from "./model";',
    "",
    "// Written by scripts/train-screening.ts. What it was learned from, and what it can do, is in docs/screening.md.",
    `export const weights: PackedModel = ${JSON.stringify(packed, null, 2)};`,
    "",
  ].join("\n");
  fs.writeFileSync(file, text);
  if (process.argv[3]) fs.writeFileSync(process.argv[3], JSON.stringify(scores));
  console.error(`${file}: ${fs.statSync(file).size} bytes, holds from ${packed.holdFrom}.`);
} catch (error) {
  giveUp(error);
}

/** The seen half of the suites, where they say what should become of a case. */
function taught(one: SuiteCase): Example[] {
  const wanted = one.policy ?? one.expect;
  if (halfOf(one) === "unseen" || wanted === "publish_or_hold" || wanted === "hold") return [];
  return [{ id: one.id, text: one.text, source: one.source, label: wanted === "publish" ? 0 : 1 }];
}

function lines<Of>(name: string): Of[] {
  const file = path.join(folder, name);
  return fs
    .readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Of);
}
