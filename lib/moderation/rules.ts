import { words } from "#words/moderation";
import { type Failure, refusals } from "@/lib/result";
import type { Rule } from "@/lib/screening/outcome";

/** What a comment can be refused for: the rules of the policy first, then what the policy asks of every comment. */
export const refusalReasons = [
  "violence",
  "racism",
  "vulgarity",
  "profanity",
  "all_caps",
  "discourtesy",
  "advertising",
  "off_topic",
  "other",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** The reason proposed for what the screen found: its own rule, where that is one of the policy's. */
export function proposedReason(rule: Rule | null): RefusalReason {
  const found = refusalReasons.find((reason) => reason === rule);
  return found ?? "discourtesy";
}

/** How long a decision can be taken back with one key, in ms; later another decision says so. */
export const undoable = 10 * 60_000;

export const refuseModeration = refusals({
  wrong_state: "This comment has been decided on already, or its writer took it away.",
  stale:
    "Its writer changed this comment while you were reading. Load the page to see its words now.",
  own: "This comment is yours: a colleague decides on it.",
  own_piece:
    "This comment stands under a piece you wrote or stepped away from: a colleague decides on it.",
  undo_over: "This can no longer be taken back in one step. Decide again instead.",
  say_why: "Say why, for the writer.",
});

/** Of two decisions on the same words the first stands: whoever comes second is told whose it is, and what. */
export const overtaken = (by: string | null, kind: "approve" | "refuse"): Failure<"stale"> => ({
  ok: false,
  code: "stale",
  message: words.overtaken(by, kind),
  field: undefined,
});

/** How far back the agreement with the screen is shown, in weeks. */
export const weeksShown = 8;

/** Under so many decisions a share says nothing. */
export const fewestForAShare = 5;
