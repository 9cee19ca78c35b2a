import { words } from "#words/checks";
import type { Guideline } from "@/db/schema/guidelines";
import type { Content } from "@/lib/content/schema";

/** What a check needs of a guideline; the version it belongs to is the caller's. */
export type CheckedGuideline = Pick<Guideline, "key" | "title" | "reason" | "effect" | "settings">;

export type FindingField =
  | "headline"
  | "standfirst"
  | "body"
  | "marks"
  | "howKnown"
  | "news"
  | "disclosures"
  | "byline"
  | "authorNote";

/** One place a check points at, explained. */
export type Finding = {
  /** The guideline's key. */
  guideline: string;
  title: string;
  severity: "block" | "answer" | "advise";
  field: FindingField;
  /** Which part of the field, where it has parts: a disclosure's key, a mark's id, or "title" or "url" of the news. */
  part: string | null;
  /** UTF-16 offsets in the field's plain text; 0, 0 is the whole field. */
  start: number;
  end: number;
  /** The words between the two. */
  text: string;
  why: string;
  fix: string;
};

/** A check: pure, the same in browser and server, in time linear in the content. */
export type Check = (content: Content, guideline: CheckedGuideline) => Finding[];

type Place = Partial<Pick<Finding, "part" | "start" | "end" | "text">> & Pick<Finding, "field">;

/**
 * A finding in the words of its check, with the guideline's own reason after them.
 * @param severity "fails" for what the guideline itself forbids, which then does what the guideline says failing does;
 *   "advise" for what only weakens a piece
 * @param sentence the key of what to say in `words/checks`, and the values it mentions
 */
export function finding(
  guideline: CheckedGuideline,
  severity: "fails" | "block" | "advise",
  place: Place,
  sentence: { why: string; fix: string },
): Finding {
  return {
    guideline: guideline.key,
    title: guideline.title,
    severity: severity === "fails" ? guideline.effect : severity,
    part: null,
    start: 0,
    end: 0,
    text: "",
    ...place,
    why: words.because(sentence.why, guideline.reason),
    fix: sentence.fix,
  };
}

/** The whole of one line as a place. */
export function whole(field: FindingField, text: string): Place {
  return { field, start: 0, end: text.length, text };
}
