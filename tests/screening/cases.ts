import fs from "node:fs";
import path from "node:path";

/** What should become of a sentence: not published; anything but refused; published. */
export type Wanted = "stop" | "open" | "publish";
export type Case = { text: string; wanted: Wanted; half: "seen" | "aside" };

export const kinds = [
  "racism",
  "insults",
  "threats",
  "places",
  "later",
  "insults-again",
  "racism-again",
  "insults-third",
  "racism-third",
  "insults-fourth",
  "racism-fourth",
] as const;

/**
 * Sentences of our own for what the rules of meaning must tell apart, written before the rules that read them. Half of
 * each kind was set aside by its hash: of those nobody read which went wrong, only how many. "again", "third" and
 * "fourth" were measured before a rule was mended for them: of the insults 60, 40 and 76 of a hundred were stopped, of
 * the racism 73, 53 and 68.
 */
export function casesOf(kind: (typeof kinds)[number]): Case[] {
  const file = path.join(import.meta.dirname, "cases", `${kind}.txt`);
  let wanted: Wanted = "publish";
  return fs
    .readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .flatMap((text) => {
      if (!text.startsWith("# ")) return [{ text, wanted, half: halfOf(text) }];
      wanted = text.slice(2) as Wanted;
      return [];
    });
}

export const isAsWanted = (decision: "published" | "held" | "refused", wanted: Wanted) =>
  wanted === "stop"
    ? decision !== "published"
    : wanted === "open"
      ? decision !== "refused"
      : decision === "published";

function halfOf(text: string): Case["half"] {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995);
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? "seen" : "aside";
}
