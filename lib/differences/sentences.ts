import { sentencesIn } from "@/lib/checks/sentences";
import { plainText } from "@/lib/content/plain";
import type { Content } from "@/lib/content/schema";
import { readField } from "./fields";
import { inCommon } from "./sequence";
import { type FieldStretch, stretchesBetween } from "./show";

/** Where the text was changed: the sentences as they stood and as they stand, word by word. One side may be empty. */
export type ChangedSentences = {
  field: "headline" | "standfirst" | "body" | "authorNote" | "howKnown" | "news.title";
  stretches: FieldStretch[];
};

/** What a reader may compare. A byline is not among it: who asked for another name has it kept, not shown. */
const compared = ["headline", "standfirst", "news.title", "authorNote", "howKnown"] as const;

/** The sentences that differ between two versions of a piece, each run of them once, in reading order. */
export function changedSentences(before: Content, after: Content): ChangedSentences[] {
  const inBody = runsOf(plainText(before.body), plainText(after.body)).map((stretches) => ({
    field: "body" as const,
    stretches,
  }));
  const inFields = compared.map((field) => ({
    field,
    runs: runsOf(readField(before, field), readField(after, field)),
  }));
  const told = (fields: typeof inFields) =>
    fields.flatMap(({ field, runs }) => runs.map((stretches) => ({ field, stretches })));
  return [...told(inFields.slice(0, 3)), ...inBody, ...told(inFields.slice(3))];
}

/** Runs of sentences that are in one text only, each against what stands in its place in the other. */
function runsOf(before: string, after: string): FieldStretch[][] {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const [a, b] = [before, after].map((text) => sentencesIn(text).map((one) => one.text)) as [
    string[],
    string[],
  ];
  const runs: FieldStretch[][] = [];
  let [i, j] = [0, 0];
  for (const [m, n] of [
    ...inCommon(a.map(numberOf), b.map(numberOf)),
    [a.length, b.length],
  ] as const) {
    if (m > i || n > j) {
      runs.push(stretchesBetween(a.slice(i, m).join(" "), b.slice(j, n).join(" ")));
    }
    [i, j] = [m + 1, n + 1];
  }
  return runs;
}
