import fs from "node:fs";
import path from "node:path";
import { type Example, mayTeach, train } from "@/lib/screening/training";
import { giveUp } from "./ending";

// `node scripts/run.mjs train-screening [folder]`: trains the screen's model from train.jsonl of a folder and writes
// lib/screening/weights.ts. The same data give the same file. Nothing runs this by itself: the weights are in the
// repository. Measure what came out with `npm run bench -- screening`, and take the figures to docs/screening.md.

const root = path.resolve(import.meta.dirname, "..");
const folder = process.argv[2] ?? path.join(root, "../shared/data/comments");
const version = "1";
/** The share of clean news comments the model may hold, beside what the rules hold. */
const held = 0.055;

try {
  const examples = ["train.jsonl"].flatMap(lines).filter(mayTeach);
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

function lines(name: string): Example[] {
  const file = path.join(folder, name);
  return fs
    .readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Example);
}
