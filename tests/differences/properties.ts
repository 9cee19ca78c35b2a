import { expect } from "vitest";
import { canonical } from "@/lib/content/canonical";
import { schema } from "@/lib/content/document";
import type { DocumentNode } from "@/lib/content/node";
import { plainText } from "@/lib/content/plain";
import { type Content, contentSchema } from "@/lib/content/schema";
import { applyEdits } from "@/lib/differences/apply";
import { deriveEdits } from "@/lib/differences/derive";
import { type Edit, editSchema, textFields } from "@/lib/differences/edit";
import { readField } from "@/lib/differences/fields";

/** The edits between two contents, after everything that must be true of them was found true. */
export function expectFaithful(base: Content, edited: Content, pick: () => number, subsets = 3) {
  const edits = deriveEdits(base, edited);
  const restored = JSON.parse(JSON.stringify(edits)).map((edit: unknown) => editSchema.parse(edit));
  expect(restored).toEqual(edits);

  const all = applyEdits(base, restored);
  expect(canonical(all)).toBe(canonical(edited));
  expect(canonical(applyEdits(base, []))).toBe(canonical(base));
  expect(deriveEdits(base, all)).toEqual(edits);

  for (let count = 0; count < subsets; count += 1) {
    const share = pick();
    const taken = edits.map(() => pick() < share);
    expectOnly(
      base,
      edits.filter((_, index) => taken[index]),
    );
  }
  return edits;
}

/** That some edits, carried out without the others, leave a whole content with no word of the others in it. */
export function expectOnly(base: Content, accepted: Edit[]) {
  const result = applyEdits(base, accepted);
  schema.nodeFromJSON(result.body).check();
  expect(canonical(contentSchema.parse(result))).toBe(canonical(result));
  const allowed = new Set([...wordsIn(textOf(base)), ...wordsIn(accepted.map(madeBy).join("\n"))]);
  expect(wordsIn(textOf(result)).filter((word) => !allowed.has(word))).toEqual([]);
}

/** Words; of scripts that may be written without spaces, letters. */
const wordsIn = (text: string) => text.match(/[\p{Script=Latin}\p{Nd}]+|\p{L}/gu) ?? [];
const textOf = (content: Content) =>
  [plainText(content.body), ...textFields.map((field) => readField(content, field))].join("\n");

/** The text an edit brings. */
function madeBy(edit: Edit): string {
  if (edit.field !== "body") return edit.after;
  const slices = edit.parts.map((part) => part.slice as { content: DocumentNode[] } | null);
  return slices
    .map((slice) => {
      const content = slice?.content ?? [];
      const isInline = content.every(({ type }) => type === "text" || type === "hardBreak");
      return plainText({
        type: "doc",
        content: isInline ? [{ type: "paragraph", content }] : content,
      });
    })
    .join("\n");
}
