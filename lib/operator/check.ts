import { words } from "#words/trying";
import type { Finding, FindingField } from "@/lib/checks/finding";
import { runChecks } from "@/lib/checks/run";
import { guessLanguage } from "@/lib/content/direction";
import { finderIn } from "@/lib/content/locate";
import type { Converted } from "@/lib/content/markdown";
import { plainText } from "@/lib/content/plain";
import { type Content, emptyContent } from "@/lib/content/schema";
import { cleanLine, cleanText } from "@/lib/content/text";
import { builtInGuidelines } from "@/lib/demonstration/guidelines";
import { markdownFile } from "./markdown-file";

export const help = words.checkHelp;

/** `npm run firsthand -- check <file.md>`: what the guidelines find in a file, one line of JSON a finding. */
export async function run(args: string[]): Promise<number> {
  const file = await markdownFile(args, help);
  if (typeof file === "number") return file;

  const { content, carried } = contentOf(file.converted);
  const findings = runChecks(content, builtInGuidelines().guidelines);
  const absent = new Set(findings.map(({ field }) => field).filter((field) => !carried.has(field)));
  const findInBody = finderIn(file.source);
  for (const finding of findings.filter(({ field }) => carried.has(field))) {
    // Only the body's findings come in the order of the file; every other field is looked for from its beginning.
    const find = finding.field === "body" ? findInBody : finderIn(file.source);
    process.stdout.write(`${JSON.stringify(inFile(finding, file.source, find))}\n`);
  }
  if (absent.size > 0) process.stderr.write(`${words.notJudged([...absent].join(", "))}\n`);
  return 0;
}

/** The settings each field may be given by, at the top of a file. */
const settingsOf = {
  standfirst: ["standfirst", "dek", "subtitle", "description"],
  byline: ["byline", "author"],
  authorNote: ["about", "bio"],
  howKnown: ["basis", "how i know this", "howknown"],
  news: ["news", "news.title", "in the news"],
} as const satisfies Partial<Record<FindingField, string[]>>;

/** The content a file is, and the fields it says anything of; disclosures are asked of a person, never read. */
function contentOf({ title, doc, settings }: Converted) {
  const said = (field: keyof typeof settingsOf) =>
    settingsOf[field].map((key) => settings.get(key)).find((value) => value !== undefined);
  const fields = Object.keys(settingsOf) as (keyof typeof settingsOf)[];
  const carried = new Set<FindingField>(["headline", "body"]);
  for (const field of fields) if (said(field) !== undefined) carried.add(field);
  const content: Content = {
    ...emptyContent(cleanLine(said("byline") ?? ""), cleanText(said("authorNote") ?? "")),
    ...guessLanguage(plainText(doc)),
    headline: title,
    standfirst: cleanText(said("standfirst") ?? ""),
    howKnown: cleanText(said("howKnown") ?? ""),
    news: {
      title: cleanLine(said("news") ?? ""),
      source: cleanLine(settings.get("news.source") ?? ""),
      url: cleanLine(settings.get("news.url") ?? ""),
      date: "",
    },
    body: doc,
  };
  return { content, carried };
}

/** A finding as others may read it: its place in the file, and the file's own characters there. */
function inFile(finding: Finding, source: string, find: ReturnType<typeof finderIn>) {
  const { guideline, severity, field, text, why, fix } = finding;
  const place = find(text) ?? { start: 0, end: 0 };
  const there = place.end > 0 ? source.slice(place.start, place.end) : text;
  return { guideline, severity, ...place, text: there, why, field, fix };
}
