import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { AttestationMethod } from "@/db/schema/submissions";
import { fromMarkdown } from "@/lib/content/markdown";
import { contentSchema, emptyContent } from "@/lib/content/schema";
import { type DisclosureKey, disclosureKeys } from "@/lib/disclosures/rules";
import { markSentence } from "./mark-sentence";

const folder = join(process.cwd(), "db", "demonstration");

type FrontMatter = {
  contributor: string;
  topic: string;
  headline: string;
  standfirst: string;
  language: string;
  /** Days before the demonstration's own today. */
  published?: number;
  state?: "draft" | "submitted" | "in_review";
  news: { title: string; source: string; url: string; date: string };
  howKnown: string;
  authorNote: string;
  disclosures: Record<DisclosureKey, string | false>;
  marks: {
    text: string;
    role: string;
    place: string;
    period: string;
    attributed?: boolean;
    attestation?: { method: AttestationMethod; date: string; scope: string };
  }[];
  respondsTo?: string;
  responseKind?: "rebuts" | "extends" | "adds_experience" | "replies";
};

/** Reads a YAML file of the demonstration publication. */
export const readYaml = <T>(name: string) => parse(readFileSync(join(folder, name), "utf8")) as T;

/** The pieces in a folder of the demonstration publication, oldest first, with their content as an author types it. */
export function readPieces(kind: "pieces" | "queue", bylines: ReadonlyMap<string, string>) {
  return readdirSync(join(folder, kind))
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => {
      const [, head = "", body = ""] = readFileSync(join(folder, kind, file), "utf8").split(
        /^---$/m,
      );
      const front = parse(head) as FrontMatter;
      return {
        slug: file.replace(/\.md$/, ""),
        ...front,
        content: contentOf(front, body, bylines.get(front.contributor) ?? ""),
      };
    })
    .sort((one, other) => (other.published ?? 0) - (one.published ?? 0));
}
export type DemonstrationPiece = ReturnType<typeof readPieces>[number];

function contentOf(front: FrontMatter, markdown: string, byline: string) {
  const marks = front.marks.map(({ role, place, period, attributed = false }, index) => ({
    id: `m${index + 1}`,
    role,
    place,
    period,
    attributed,
  }));
  const body = front.marks.reduce(
    (document, { text }, index) => markSentence(document, text, `m${index + 1}`),
    fromMarkdown(markdown).doc,
  );
  return contentSchema.parse({
    ...emptyContent(byline, front.authorNote),
    language: front.language,
    headline: front.headline,
    standfirst: front.standfirst,
    body,
    howKnown: front.howKnown,
    news: { ...front.news, date: String(front.news.date) },
    disclosures: Object.fromEntries(
      disclosureKeys.map((key) => {
        const said = front.disclosures[key];
        return [key, said ? { answer: "yes", detail: said } : { answer: "no", detail: "" }];
      }),
    ),
    marks,
  });
}
