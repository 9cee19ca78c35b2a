import { expect, it } from "vitest";
import { fromMarkdown } from "@/lib/content/markdown";
import { plainText } from "@/lib/content/plain";
import { type Content, contentSchema } from "@/lib/content/schema";
import { applyEdits, withWording } from "@/lib/differences/apply";
import { deriveEdits } from "@/lib/differences/derive";
import { aText } from "../support/texts";

const written = (markdown: string): Content =>
  contentSchema.parse({ ...aText(), body: fromMarkdown(markdown).doc });

/** The text where every edit was countered with the same words. */
function countered(before: string, after: string, text: string) {
  const base = written(before);
  const edits = deriveEdits(base, written(after));
  return applyEdits(
    base,
    edits.map((edit) => withWording(edit, text)),
  );
}

it("puts the author's words where the editor's stood, and nothing of the editor's", () => {
  const base = written("The old dog ran.");
  const [edit] = deriveEdits(base, written("The old **fox** ran."));
  if (!edit) throw new Error("no edit");
  const { body } = applyEdits(base, [withWording(edit, "hound")]);
  expect(plainText(body)).toBe("The old hound ran.");
  expect(JSON.stringify(body)).toContain('"bold"');
});

it("keeps the form of whole blocks the editor put in", () => {
  const before = "Alpha one two.\n\n- beta\n- gamma delta";
  const inList = countered(before, `${before}\n- new item`, "mine\nand mine");
  expect(inList.body.content?.at(-1)?.content).toHaveLength(4);
  const paragraphs = countered(
    before,
    `A whole new beginning.\n\n${before}`,
    "Mine.\n\n\nAnd mine.",
  );
  expect(plainText(paragraphs.body)).toBe("Mine.\nAnd mine.\nAlpha one two.\nbeta\ngamma delta");
});

it("may be nothing at all", () => {
  const content = countered("Alpha two.", "Alpha two.\n\nAnother paragraph here.", " ");
  expect(plainText(content.body)).toBe("Alpha two.");
});

it("holds for a field, cleaned as that field is", () => {
  const base = aText();
  const [edit] = deriveEdits(base, { ...base, headline: "Theirs" });
  if (!edit) throw new Error("no edit");
  expect(applyEdits(base, [withWording(edit, " Mine\nall mine ")]).headline).toBe("Mine all mine");
});

it("is refused where the edit has no words", () => {
  const [edit] = deriveEdits(written("Alpha two three."), written("Alpha three."));
  if (!edit) throw new Error("no edit");
  expect(() => withWording(edit, "mine")).toThrow("delete");
});
