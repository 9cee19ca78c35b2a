import { fold } from "./folding";
import type { Verdict } from "./outcome";
import type { Reading } from "./reading";

/**
 * Words the moderators of this publication want to see first: a person looks, and nobody is accused of anything. Whole
 * words, folded as the comment is; "*" at the end stands for any ending, and several words must follow each other.
 */
export function findWatched({ tokens }: Reading, watched: readonly string[]): Verdict | null {
  const wanted = watched
    .map((entry) => fold(entry.trim()).text.split(/\s+/).filter(Boolean))
    .filter((entry) => entry.length > 0);
  if (wanted.length === 0) return null;
  const byFirst = new Map<string, string[][]>();
  const open: string[][] = [];
  for (const entry of wanted) {
    const [first = ""] = entry;
    if (first.endsWith("*")) open.push(entry);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  const spans = tokens.flatMap((token, at) =>
    [...(byFirst.get(token.word) ?? []), ...open]
      .filter((entry) => entry.every((part, next) => matches(tokens[at + next]?.word, part)))
      .map((entry) => ({
        start: token.start,
        end: tokens[at + entry.length - 1]?.end ?? token.end,
      })),
  );
  return spans.length > 0 ? { decision: "held", rule: "watched_word", spans } : null;
}

function matches(word: string | undefined, part: string) {
  if (word === undefined) return false;
  return part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;
}
