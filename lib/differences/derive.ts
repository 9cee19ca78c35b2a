import { canonical } from "@/lib/content/canonical";
import type { Content } from "@/lib/content/schema";
import { bodyEdits } from "./body";
import { type Edit, textFields } from "./edit";
import { fieldEdits } from "./fields";

/** What an editor may not change, because it is the author's own word about the piece and about themselves. */
const authorsOwn = ["format", "language", "direction", "disclosures"] as const;
export type AuthorsOwn = (typeof authorsOwn)[number] | "marks";

/**
 * Which of the author's own words differ between two contents. The basis of a first-hand sentence may go with its
 * sentence; it may not be changed, added or put in another order.
 */
export function authorsOwnChanges(base: Content, edited: Content): AuthorsOwn[] {
  const left = new Set(edited.marks.map(({ id }) => id));
  const marksStand =
    canonical(base.marks.filter(({ id }) => left.has(id))) === canonical(edited.marks);
  return [
    ...authorsOwn.filter((name) => canonical(base[name]) !== canonical(edited[name])),
    ...(marksStand ? [] : (["marks"] as const)),
  ];
}

/**
 * The edits that lead from a content to an edited version of it, in reading order, each to be accepted or rejected by
 * itself. Both as `contentSchema` returns them. Their order is part of them: of two insertions at one place the first
 * stands first, so keep it.
 * @throws RangeError where `edited` differs in something an editor may not change (`authorsOwnChanges`)
 */
export function deriveEdits(base: Content, edited: Content): Edit[] {
  const own = authorsOwnChanges(base, edited);
  if (own.length > 0) throw new RangeError(`Only the author may change: ${own.join(", ")}.`);
  return textEditsBetween(base, edited);
}

/** The edits between any two contents, whoever made them; what has no text (disclosures, marks) is not among them. */
export function textEditsBetween(base: Content, edited: Content): Edit[] {
  const fields = fieldEdits(base, edited);
  const afterBody = textFields.indexOf("authorNote");
  const isBefore = (edit: { field: (typeof textFields)[number] }) =>
    textFields.indexOf(edit.field) < afterBody;
  return [
    ...fields.filter(isBefore),
    ...bodyEdits(base.body, edited.body),
    ...fields.filter((edit) => !isBefore(edit)),
  ];
}
