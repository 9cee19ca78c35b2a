import { expect } from "vitest";
import { canonical } from "@/lib/content/canonical";
import { schema } from "@/lib/content/document";
import { type Content, contentSchema } from "@/lib/content/schema";
import { applyEdits } from "@/lib/differences/apply";
import { deriveEdits } from "@/lib/differences/derive";
import { type Edit, editSchema } from "@/lib/differences/edit";
import { newWord } from "./editor";

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
function expectOnly(base: Content, accepted: Edit[]) {
  const result = applyEdits(base, accepted);
  schema.nodeFromJSON(result.body).check();
  expect(canonical(contentSchema.parse(result))).toBe(canonical(result));
  const allowed = new Set([...newWordsIn(base), ...newWordsIn(accepted)]);
  expect([...newWordsIn(result)].filter((word) => !allowed.has(word))).toEqual([]);
}

const newWordsIn = (value: unknown) => new Set(JSON.stringify(value).match(newWord));
