import { z } from "zod";
import { disclosureKeys } from "@/lib/disclosures/rules";
import { documentSchema, emptyDocument } from "./document";
import { linkHref } from "./links";
import { reconcileMarks } from "./marks";
import { cleanLine, cleanText } from "./text";

/** One line of text: control characters and line breaks become spaces; at most `most` characters. */
const line = (most: number) => z.string().max(most).transform(cleanLine);
/** Several lines of text: control characters other than line feed go. */
const lines = (most: number) => z.string().max(most).transform(cleanText);

const httpUrl = line(2_000).refine(
  (value) => value === "" || (/^https?:/i.test(value) && linkHref(value) === value),
  "Start the link with https://",
);

const disclosureSchema = z.object({
  answer: z.enum(["yes", "no"]).nullable(),
  detail: lines(1_000),
});

/** A sentence the author says is first-hand. The sentence itself carries the mark `firsthand` with this id. */
export const markSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  role: line(120),
  place: line(120),
  period: line(120),
  /** The author says in the text itself that this is their own account; then no attestation is needed. */
  attributed: z.boolean(),
});
export type Mark = z.output<typeof markSchema>;

/**
 * All that is printed under the author's name, and so all that is signed. Well-formed, not complete: a draft may be
 * empty everywhere; the checks say what is missing. Lengths are ceilings against abuse, not guidelines.
 */
export const contentSchema = z
  .object({
    format: z.literal(1),
    /** BCP 47, and the direction the text is read in: a piece carries both, whatever the interface's language. */
    language: z.string().regex(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    direction: z.enum(["ltr", "rtl"]),
    byline: line(120),
    headline: line(300),
    standfirst: lines(600),
    body: documentSchema,
    /** The bio line under the piece ("About you"). */
    authorNote: lines(600),
    /** "How do you know this?", in the author's words. */
    howKnown: lines(2_000),
    news: z.object({
      title: line(300),
      source: line(120),
      url: httpUrl,
      /** Day the news appeared, YYYY-MM-DD, or empty. */
      date: z.union([z.literal(""), z.iso.date()]),
    }),
    disclosures: z.object(
      Object.fromEntries(disclosureKeys.map((key) => [key, disclosureSchema])) as Record<
        (typeof disclosureKeys)[number],
        typeof disclosureSchema
      >,
    ),
    marks: z.array(markSchema).max(100),
  })
  .transform(reconcileMarks);

export type Content = z.output<typeof contentSchema>;

/** What a new draft begins with. */
export function emptyContent(byline = "", authorNote = ""): Content {
  return {
    format: 1,
    language: "en",
    direction: "ltr",
    byline,
    headline: "",
    standfirst: "",
    body: emptyDocument,
    authorNote,
    howKnown: "",
    news: { title: "", source: "", url: "", date: "" },
    disclosures: Object.fromEntries(
      disclosureKeys.map((key) => [key, { answer: null, detail: "" }]),
    ) as Content["disclosures"],
    marks: [],
  };
}
