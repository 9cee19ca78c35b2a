import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runChecks } from "@/lib/checks/run";
import { fromMarkdown } from "@/lib/content/markdown";
import { plainText } from "@/lib/content/plain";
import { renderHtml } from "@/lib/content/render";
import { contentSchema } from "@/lib/content/schema";
import { builtInGuidelines } from "@/lib/demonstration/guidelines";
import { aContent } from "../content/makers";

const { guidelines } = builtInGuidelines();

/** Inputs that make a careless pattern go back over itself: each 100,000 characters of one thing. */
const units = [
  "a",
  " ",
  "-",
  "(",
  "<",
  "[",
  "*",
  "_",
  "`",
  "> ",
  "\\",
  "&",
  "#",
  "|",
  "1",
  "1,",
  "1.",
  "$",
  "$1",
  "A",
  "A ",
  "A. ",
  "A b ",
  "Aa ",
  "\n",
  "\n\n",
  "- ",
  "1. ",
  "http://",
  "a@",
  "“",
  "said ",
  "the ",
  "the report ",
  "according to ",
  "according to the ",
  "one in ",
  "1,000 a ",
  "2.5 percent ",
  "rose by ",
  "rose a a from ",
  "studies ",
  "studies have ",
  "let's ",
  "<!--",
  "<b",
  "</",
  "[^1]",
  "[^1]: ",
  "[a](",
  "![",
  "~~",
  "**a",
  "\u0301",
  "字",
  "ก",
  "\u200b",
  "'",
  "I",
  "we're ",
  "!",
  '?!"',
  "&#",
  "A of for ",
];

it.each(units)("100,000 characters of %j are read, checked and printed in a moment", (unit) => {
  quickly(unit.repeat(Math.ceil(100_000 / unit.length)).slice(0, 100_000));
});

const shared = fileURLToPath(
  new URL("../../../shared/data/hostile/load/long-inputs.json", import.meta.url),
);

it.skipIf(!existsSync(shared))("so is every long input we know", () => {
  type Item = { gen: { repeat: string; n: number; suffix?: string } };
  for (const { gen } of JSON.parse(readFileSync(shared, "utf8")) as Item[])
    quickly(gen.repeat.repeat(gen.n).slice(0, 200_000) + (gen.suffix ?? ""));
});

function quickly(text: string) {
  const content = {
    ...aContent([text]),
    headline: text,
    standfirst: text,
    howKnown: text,
    byline: text,
  };
  const took = (work: () => unknown) => {
    // Processor time: another process on a busy machine is no slowness of ours.
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  };
  expect(took(() => runChecks(content, guidelines))).toBeLessThan(500);
  expect(took(() => contentSchema.safeParse(aContent([text])))).toBeLessThan(500);
  expect(took(() => [renderHtml(content.body), plainText(content.body)])).toBeLessThan(500);
  expect(
    took(() => {
      try {
        runChecks({ ...content, body: fromMarkdown(text).doc }, guidelines);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    }),
  ).toBeLessThan(2_000);
}
