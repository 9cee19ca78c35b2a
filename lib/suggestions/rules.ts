import { ZodError } from "zod";
import type { Resolution } from "@/db/schema/suggestions";
import type { Content } from "@/lib/content/schema";
import { applyEdits, withWording } from "@/lib/differences/apply";
import type { Edit } from "@/lib/differences/edit";
import { refusals } from "@/lib/result";

/** A suggestion as the rules see it. */
export type Answered = { edit: Edit; resolution: Resolution | null; counter: string };

/**
 * The text the author has agreed to: the base with the accepted edits, and with the author's own wording where they
 * countered with one. Nothing of a rejected, unanswered or countered edit's wording enters it (I2). Pure.
 */
export function agreedContent(base: Content, suggestions: readonly Answered[]): Content {
  const edits = suggestions.flatMap(({ edit, resolution, counter }) => {
    if (resolution === "accepted") return [edit];
    const worded = resolution === "countered" && counter.trim() !== "" && takesWording(edit);
    return worded ? [withWording(edit, counter, base)] : [];
  });
  return applyEdits(base, edits);
}

/** Whether a text can be put together from these answers: a counter may be no address where one stands, or too long. */
export function fits(base: Content, suggestions: readonly Answered[]): boolean {
  try {
    agreedContent(base, suggestions);
    return true;
  } catch (error) {
    if (error instanceof RangeError || error instanceof ZodError) return false;
    throw error;
  }
}

/** Whether two answers to a suggestion are one and the same, but for a message beside them. Pure. */
export const isSameResolution = (
  one: Pick<Answered, "resolution" | "counter">,
  other: Pick<Answered, "resolution" | "counter">,
) => one.resolution === other.resolution && one.counter === other.counter;

export const pending = (suggestions: readonly Answered[]) =>
  suggestions.filter(({ resolution }) => resolution === null).length;

export const countered = (suggestions: readonly Answered[]) =>
  suggestions.filter(({ resolution }) => resolution === "countered").length;

export const refuseSuggestion = refusals({
  not_answering: "Suggestions are answered while the text waits for your approval.",
  conflict:
    "You answered this from another page since you opened it here. That answer stands as shown, and nothing was overwritten: answer once more if you want another.",
  unfit:
    "These words do not fit in their place: they are too long for it, or not what stands there.",
});

/** Whether an author can counter an edit with words of their own: of what goes, of form and of place there is nothing to word. */
export const takesWording = (edit: Edit) =>
  edit.field !== "body" || ["insert", "replace"].includes(edit.kind);
