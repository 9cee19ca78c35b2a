import type { ProposalState } from "@/db/schema/corrections";
import type { Actor } from "@/lib/auth/actor";
import { plainText } from "@/lib/content/plain";
import type { Content } from "@/lib/content/schema";
import { deriveEdits } from "@/lib/differences/derive";
import { describeEdit } from "@/lib/differences/describe";
import { type Edit, textFields } from "@/lib/differences/edit";
import { readField } from "@/lib/differences/fields";
import { isMechanical } from "@/lib/differences/mechanical";
import { stretchesBetween } from "@/lib/differences/show";
import type { CorrectionEvent } from "@/lib/events/vocabulary";
import { ok, type Result, refusals, refuse } from "@/lib/result";
import { type Piece, standingsOf } from "@/lib/submissions/policy";
import { type Facts, refuseMove, type Turn } from "@/lib/submissions/rules";

/** Where a correction is while it is open. */
export type OpenState = Extract<ProposalState, "with_author" | "with_desk">;

type Step = {
  /** Null: none is open. */
  from: readonly (ProposalState | null)[];
  to: ProposalState;
  by: "editor" | "author";
  needs: readonly (keyof Facts)[];
  event: CorrectionEvent;
};

/**
 * The life of a correction that changes words, all of it while its article stays published and as it is. What it comes
 * to is the one move `correct`: other words only with the author's signature over exactly them.
 */
export const steps = {
  propose: {
    from: [null, "with_desk"],
    to: "with_author",
    by: "editor",
    needs: ["changes_are_suggestions"],
    event: "correction.proposed",
  },
  counter: {
    from: ["with_author"],
    to: "with_desk",
    by: "author",
    needs: ["suggestions_resolved", "suggestion_countered"],
    event: "correction.countered",
  },
  sign: {
    from: ["with_author"],
    to: "made",
    by: "author",
    needs: ["no_suggestion_pending", "everyone_signed"],
    event: "correction.signed",
  },
  /** Every suggestion rejected: nothing is left to sign, and the article stays as it is. */
  refuse: {
    from: ["with_author"],
    to: "refused",
    by: "author",
    needs: ["no_suggestion_pending"],
    event: "correction.refused",
  },
  take_back: {
    from: ["with_author", "with_desk"],
    to: "taken_back",
    by: "editor",
    needs: [],
    event: "correction.taken_back",
  },
} as const satisfies Record<string, Step>;
export type StepName = keyof typeof steps;

/**
 * Policy, then rule: the state a step leads an open correction (null: none) to, or the refusal. Pure.
 * @param facts what holds of it, by guard; one not named fails
 */
export function mayStep(
  actor: Actor,
  piece: Piece,
  open: ProposalState | null,
  name: StepName,
  facts: Facts = {},
): Result<ProposalState> {
  const step: Step = steps[name];
  if (!standingsOf(actor, piece).has(step.by)) return refuse("forbidden");
  if (piece.state !== "published") return refuseMove("wrong_state");
  if (!step.from.includes(open)) {
    return refuseProposal(open && name === "propose" ? "correction_open" : "none_open");
  }
  const unmet = step.needs.find((guard) => facts[guard] !== true);
  return unmet ? refuseMove(unmet) : ok(step.to);
}

/** Whose turn an open correction is: the article's own is nobody's. */
export const turnOfProposal = (state: ProposalState): Turn =>
  state === "with_author" ? "author" : state === "with_desk" ? "editors" : "nobody";

/** A suggestion its author did not take as it was, and the text it was made on. */
export type TurnedDown = { edit: Edit; base: Content };

/**
 * Words that the author turned down and that a notice would print all the same (I2): each stretch that such a
 * suggestion, of whatever round, would have put in, where the notice says it and the text as signed does not. Pure.
 */
export function rejectedWordsIn(
  notice: string,
  agreed: Content,
  turnedDown: readonly TurnedDown[],
): string[] {
  const said = normal(notice);
  const printed = normal(
    [...textFields.map((field) => readField(agreed, field)), plainText(agreed.body)].join("\n"),
  );
  return turnedDown
    .flatMap(({ edit, base }) => {
      const { kind, before, after } = describeEdit(edit, base);
      // Of a form there are no words to repeat, only its name.
      if (kind === "structure") return [];
      return stretchesBetween(before, after).filter(({ type }) => type === "ins");
    })
    .map(({ text }) => text.trim())
    .filter((text) => holds(said, normal(text)) && !holds(printed, normal(text)));
}

/** Words alone, each between single spaces: neither case nor punctuation hides one. */
const normal = (text: string) =>
  ` ${(
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ")} `;
const holds = (text: string, words: string) => words.trim() !== "" && text.includes(words);

export const refuseProposal = refusals({
  correction_open:
    "A correction of this article is open already and waits for its author. Take it back first, or wait for the answer.",
  not_a_fix:
    "This is more than a slip of the keys: a figure, a not, or whole phrases change. Call it a correction or an update, so that readers can see what it said before.",
  none_open: "This correction is over, or not at this step any more. Reload to see how it ended.",
  another_notice:
    "The notice says words that you rejected. Send it back to the desk, so that they write another one.",
});

/** The most words that go or come in one place of a fix, and the most places: beyond it readers are owed the old text. */
const slip = { words: 2, places: 20 } as const;

/**
 * Whether a new text differs from the one in print by slips of the keys alone, which are dated but not shown: how it is
 * spelled and laid out, and a word or two in a place; no figure, no word that negates, nothing moved. What a word means
 * no rule can tell: that is for the editor who calls it a fix and the author who signs it. Pure.
 */
export function isFix(printed: Content, content: Content): boolean {
  const edits = deriveEdits(printed, content).filter((edit) => !isMechanical(edit, printed));
  return edits.length <= slip.places && edits.every((edit) => isSlip(edit, printed));
}

function isSlip(edit: Edit, printed: Content): boolean {
  if (edit.field !== "body") {
    const whole = { before: wordsOf(edit.before), after: wordsOf(edit.after) };
    return isShort(lessCommon(whole.before, whole.after), lessCommon(whole.after, whole.before));
  }
  if (edit.kind === "format" || edit.kind === "structure") return true;
  if (edit.kind === "move") return false;
  const { before, after } = describeEdit(edit, printed);
  return isShort(wordsOf(before), wordsOf(after));
}

const isShort = (gone: string[], come: string[]) =>
  Math.max(gone.length, come.length) <= slip.words &&
  ![...gone, ...come].some((word) =>
    /\p{N}|^(no|not|never|none|without|nor|neither|cannot)$|n['’]t$/iu.test(word),
  );

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];

/** The words of one that the other does not have, each counted. */
function lessCommon(words: string[], others: string[]) {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
